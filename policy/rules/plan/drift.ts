import { type Graph, notApplicable, pass, type Resource, type Rule, type Verdict } from "../../model";
import { norwayBaseline } from "../../packs/norway-baseline";
import { weakened, worst } from "../../plan/held-before";
import { afterOf, beforeOf, bothOf } from "../../plan/sides";
import { heldTypes } from "../../plan/stateful";
import { cannotTell, fails } from "../../plan/words";
import { isKnownType } from "../../provider/facts";

export const drift: Rule = {
  id: "plan/drift",
  title: "nobody has taken a protection away outside terraform",
  severity: "medium",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-RES-05", "NOR-LOG-05"],
  checkov: [],
  rationale: "somebody changed it in the portal or by script, past every review; a plan that only puts it back hides that it was open meanwhile",
  remediation: "find in the activity log who changed it and why; then let the plan put it back, or write the change into the configuration and have it judged",
  references: ["https://developer.hashicorp.com/terraform/internals/json-format#plan-representation"],
  evaluate: (resource, graph) => {
    if (resource.change?.drift !== true || !isKnownType(resource.type)) return notApplicable;
    if (resource.change.action === "delete") return lost(resource);
    const sides = bothOf(resource);
    const found = sides === undefined ? undefined : worst(weakened(sides, norwayBaseline.rules));
    if (found?.state !== "fail") return pass;
    return isMended(resource, graph) ? cannotTell(found.attribute, `the plan puts it back, but not who changed it: ${found.message}`) : found;
  },
};

/** What is gone is made anew, and empty. */
function lost({ type }: Resource): Verdict {
  if (!heldTypes.includes(type) && type !== "azurerm_management_lock") return cannotTell("state", "it was destroyed outside terraform");
  return fails("it was destroyed outside terraform", "delete", "that it is there");
}

/** Is it, once the plan is applied, as protected as the state says? */
function isMended(resource: Resource, graph: Graph): boolean {
  const planned = graph.changes(resource.type).find((c) => c.change?.drift === false && c.stack === resource.stack && c.address === resource.address);
  const [before, after] = [beforeOf(resource), planned && afterOf(planned)];
  return before !== undefined && after !== undefined && weakened({ before, after }, norwayBaseline.rules).length === 0;
}
