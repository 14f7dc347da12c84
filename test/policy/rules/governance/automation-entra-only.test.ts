import { automationEntraOnly } from "../../../../policy/rules/governance/automation-entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { automation, goodAutomation } from "../../support/good-automation";

describeRule(automationEntraOnly, goodAutomation, automation, [
  ["fails where local_authentication_enabled is left out", { local_authentication_enabled: undefined }, fails("local_authentication_enabled", true, "false")],
  ["fails local_authentication_enabled true", { local_authentication_enabled: true }, fails("local_authentication_enabled", true, "false")],
  ["cannot tell local_authentication_enabled from a variable", { local_authentication_enabled: computed }, unknown("local_authentication_enabled")],
]);
