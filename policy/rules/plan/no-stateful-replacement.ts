import { notApplicable, pass, type Rule } from "../../model";
import { holdsNothingToKeep } from "../../plan/gone";
import { plannedChange } from "../../plan/sides";
import { heldTypes } from "../../plan/stateful";
import { because, fails } from "../../plan/words";

export const noStatefulReplacement: Rule = {
  id: "plan/no-stateful-replacement",
  title: "a plan replaces nothing that holds data, keys or evidence",
  severity: "critical",
  resourceTypes: heldTypes,
  subject: "change",
  controls: ["NOR-RES-01", "NOR-BAK-05"],
  checkov: [],
  rationale: "a replacement destroys what is there, and what comes in its place is empty, whichever of the two is done first",
  remediation:
    "undo the change of the attribute that forces it; where it has to be, make the new one beside the old, move the data, and record an exception for this address",
  references: [
    "https://developer.hashicorp.com/terraform/internals/json-format#change-representation",
    "https://developer.hashicorp.com/terraform/language/moved",
  ],
  evaluate: (resource, graph) => {
    const change = plannedChange(resource);
    if (change === undefined) return notApplicable;
    if (change.action !== "replace" || holdsNothingToKeep(resource, graph)) return pass;
    return fails(`the plan replaces it${because(change)}`, "replace", "an update in place", change.replacePaths[0] ?? "");
  },
};
