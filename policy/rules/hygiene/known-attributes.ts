import { distance } from "fastest-levenshtein";
import { pass, type Rule } from "../../model";
import { earlierNames, goneNames } from "../../provider/earlier-names";
import { writtenIn } from "./written";

export const knownAttributes: Rule = {
  id: "hygiene/known-attributes",
  title: "every attribute of a resource is one that azurerm 4.55 has",
  severity: "medium",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a misspelt attribute stops the deployment at best; of a setting under a name that nobody knows, no rule can tell what it does",
  remediation: "write the attribute that azurerm has, or take it away",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs"],
  evaluate: (resource) => {
    const unknown = writtenIn(resource).filter(({ attribute }) => attribute === undefined);
    if (unknown.length === 0) return pass;
    const elsewhere = new Set([...goneNames(resource.type), ...earlierNames(resource.type).flatMap(([, names]) => names.map(({ name }) => name))]);
    const [first, ...more] = unknown.filter(({ path }) => !isIn(path, elsewhere));
    if (first === undefined) return pass;
    const name = first.path.split(".").at(-1) ?? "";
    const nearest = [...first.among.keys()].sort((a, b) => distance(name, a) - distance(name, b))[0] ?? "nothing";
    const others = more.length === 0 ? "" : `, and ${more.length} more`;
    const message = `${first.path} is no attribute of ${resource.type}${others}; the nearest is ${nearest}`;
    return { state: "fail", attribute: first.path, actual: name, expected: `an attribute of azurerm 4.55, such as ${nearest}`, message };
  },
};

/** Is the path one of the names, or inside or around a block of that name? */
function isIn(path: string, names: ReadonlySet<string>): boolean {
  return [...names].some((name) => name === path || path.startsWith(`${name}.`) || name.startsWith(`${path}.`));
}
