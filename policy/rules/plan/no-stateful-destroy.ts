import { notApplicable, pass, type Rule } from "../../model";
import { holdsNothingToKeep } from "../../plan/gone";
import { plannedChange } from "../../plan/sides";
import { heldTypes } from "../../plan/stateful";
import { because, fails } from "../../plan/words";

export const noStatefulDestroy: Rule = {
  id: "plan/no-stateful-destroy",
  title: "a plan destroys nothing that holds data, keys or evidence",
  severity: "critical",
  resourceTypes: heldTypes,
  subject: "change",
  controls: ["NOR-RES-01", "NOR-BAK-05"],
  checkov: [],
  rationale:
    "what is destroyed takes its data, its keys or its traces with it; a renamed block, a lowered count or a key gone from for_each is enough, and whether prevent_destroy was taken away no plan tells",
  remediation:
    "give the block its address back, or write a moved block; to end it for good, record an exception for this very address that says where the data went",
  references: [
    "https://developer.hashicorp.com/terraform/internals/json-format#change-representation",
    "https://developer.hashicorp.com/terraform/language/moved",
  ],
  evaluate: (resource, graph) => {
    const change = plannedChange(resource);
    if (change === undefined) return notApplicable;
    if (change.action !== "delete" || holdsNothingToKeep(resource, graph)) return pass;
    return fails(`the plan destroys it${because(change)}`, "delete", "that it stays", "");
  },
};
