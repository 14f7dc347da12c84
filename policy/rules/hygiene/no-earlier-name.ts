import { pass, type Rule } from "../../model";
import { earlierNames, goneNames, stands } from "../../provider/earlier-names";

export const noEarlierName: Rule = {
  id: "hygiene/no-earlier-name",
  title: "every attribute has the name that azurerm 4.55 gives it",
  severity: "low",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a name of another version of azurerm keeps the code on that version, which gets no more fixes, or stops it from being deployed",
  remediation: "rename the attribute as the upgrade guide says",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/guides/4.0-upgrade-guide"],
  evaluate: (resource) => {
    const isWritten = (path: string) => stands(resource.body, path.split("."));
    for (const [path, names] of earlierNames(resource.type)) {
      const found = names.find(({ name }) => name !== path && isWritten(name));
      if (found !== undefined)
        return { state: "fail", attribute: found.name, actual: found.name, expected: path, message: `${found.name} is called ${path} in azurerm 4.55` };
    }
    const gone = goneNames(resource.type).find(isWritten);
    return gone === undefined ? pass : { state: "fail", attribute: gone, actual: gone, expected: "absent", message: `${gone} is no more in azurerm 4.55` };
  },
};
