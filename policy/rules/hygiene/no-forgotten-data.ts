import { notApplicable, pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";
import { statefulTypes } from "../governance/stateful";
import { listOf } from "./stack-blocks";

export const noForgottenData: Rule = {
  id: "hygiene/no-forgotten-data",
  title: "what holds data is not left in Azure without terraform",
  severity: "medium",
  resourceTypes: ["stack"],
  controls: ["NOR-BAK-05", "NOR-RES-01"],
  checkov: [],
  rationale: "what terraform has forgotten is judged, patched and closed by nobody, while the data in it stays",
  remediation: "move the resource to the stack that takes it over, or decommission it; then take the removed block away",
  references: ["https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources"],
  evaluate: (stack) => {
    const removed = listOf(stack, "removed");
    const found = removed.find(([, { from, lifecycle }]) => {
      const keeps = asList(lifecycle).some((entry) => isObject(entry) && (entry.destroy === false || entry.destroy === "false"));
      return keeps && typeof from === "string" && statefulTypes.some((type) => new RegExp(`(?:^|[.{])${type}\\.`).test(from));
    });
    if (found === undefined) return removed.length === 0 ? notApplicable : pass;
    return { state: "fail", attribute: `${found[0]}.lifecycle.destroy`, actual: false, expected: `${String(found[1].from)} kept in a stack` };
  },
};
