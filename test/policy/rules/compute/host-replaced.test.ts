import { pass } from "../../../../policy/model";
import { hostReplaced } from "../../../../policy/rules/compute/host-replaced";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(hostReplaced, goodMachines, "azurerm_dedicated_host.x", [
  ["fails auto_replace_on_failure false", { auto_replace_on_failure: false }, fails("auto_replace_on_failure", false, "true")],
  ["takes azurerm's default", { auto_replace_on_failure: undefined }, pass],
  ["cannot tell a variable", { auto_replace_on_failure: computed }, unknown("auto_replace_on_failure")],
]);
