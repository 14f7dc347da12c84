import { workflowCallers } from "../../../../policy/rules/web/workflow-callers";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const ranges = "access_control.trigger.allowed_caller_ip_address_range";

describeRule(workflowCallers, goodWeb, "azurerm_logic_app_workflow.main", [
  ["fails a workflow without a list", { access_control: undefined }, fails(ranges, undefined, "ranges of known callers")],
  ["fails the whole internet", { [ranges]: ["0.0.0.0/0"] }, fails(ranges, ["0.0.0.0/0"], "ranges of known callers")],
  ["fails the whole internet as a range", { [ranges]: ["0.0.0.0-255.255.255.255"] }, fails(ranges, ["0.0.0.0-255.255.255.255"], "ranges of known callers")],
  ["cannot tell a variable", { [ranges]: computed }, unknown(ranges)],
]);
