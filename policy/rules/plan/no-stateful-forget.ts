import { notApplicable, pass, type Rule } from "../../model";
import { holdsNothingToKeep } from "../../plan/gone";
import { plannedChange } from "../../plan/sides";
import { heldTypes } from "../../plan/stateful";
import { because, fails } from "../../plan/words";

export const noStatefulForget: Rule = {
  id: "plan/no-stateful-forget",
  title: "a plan forgets nothing that holds data, keys or evidence",
  severity: "critical",
  resourceTypes: heldTypes,
  subject: "change",
  controls: ["NOR-RES-01", "NOR-BAK-05"],
  checkov: [],
  rationale: "what terraform no longer knows stays in Azure with its data, and nothing keeps it as it must be, or is ever asked to delete it",
  remediation: "leave the block in place, or take the resource over in another stack in the same change and record an exception that names it",
  references: [
    "https://developer.hashicorp.com/terraform/internals/json-format#change-representation",
    "https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources",
  ],
  evaluate: (resource, graph) => {
    const change = plannedChange(resource);
    if (change === undefined) return notApplicable;
    if (change.action !== "forget" || holdsNothingToKeep(resource, graph)) return pass;
    return fails(`the plan leaves it in Azure and forgets it${because(change)}`, "forget", "that it stays", "");
  },
};
