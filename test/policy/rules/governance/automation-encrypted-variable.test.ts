import { automationEncryptedVariable } from "../../../../policy/rules/governance/automation-encrypted-variable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodAutomation, variable } from "../../support/good-automation";

describeRule(automationEncryptedVariable, goodAutomation, variable, [
  ["fails where encrypted is left out", { encrypted: undefined }, fails("encrypted", false, "true")],
  ["fails encrypted false", { encrypted: false }, fails("encrypted", false, "true")],
  ["cannot tell encrypted from a variable", { encrypted: computed }, unknown("encrypted")],
]);
