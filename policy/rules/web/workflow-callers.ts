import { isAnywhere } from "../../anywhere";
import { pass, type Rule, unresolved } from "../../model";

export const workflowCallers: Rule = {
  id: "web/workflow-callers",
  title: "a workflow can be triggered from known addresses alone",
  severity: "medium",
  resourceTypes: ["azurerm_logic_app_workflow"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "the address of a trigger holds its key, and whoever has read it once starts the workflow from anywhere",
  remediation: "write access_control with trigger and the ranges that call in allowed_caller_ip_address_range",
  references: ["https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"],
  evaluate: (workflow) => {
    const attribute = "access_control.trigger.allowed_caller_ip_address_range";
    const ranges = workflow.get(attribute);
    if (ranges === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const open = !Array.isArray(ranges) || ranges.length === 0 || ranges.some(isAnywhere) || ranges.includes("0.0.0.0-255.255.255.255");
    return open ? { state: "fail", attribute, actual: ranges, expected: "ranges of known callers" } : pass;
  },
};
