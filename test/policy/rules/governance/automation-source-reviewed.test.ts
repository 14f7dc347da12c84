import { pass } from "../../../../policy/model";
import { automationSourceReviewed } from "../../../../policy/rules/governance/automation-source-reviewed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodAutomation, sourceControl } from "../../support/good-automation";

describeRule(automationSourceReviewed, goodAutomation, sourceControl, [
  ["lets azurerm's default for automatic_sync stand", { automatic_sync: undefined }, pass],
  ["fails automatic_sync true", { automatic_sync: true }, fails("automatic_sync", true, "false")],
  ["cannot tell automatic_sync from a variable", { automatic_sync: computed }, unknown("automatic_sync")],
]);
