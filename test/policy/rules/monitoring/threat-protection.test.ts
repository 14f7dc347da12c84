import { threatProtection } from "../../../../policy/rules/monitoring/threat-protection";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDefender, threat } from "../../support/good-defender";

describeRule(threatProtection, goodDefender, threat, [
  ["fails where enabled is left out", { enabled: undefined }, fails("enabled", undefined, "true")],
  ["fails enabled false", { enabled: false }, fails("enabled", false, "true")],
  ["cannot tell enabled from a variable", { enabled: computed }, unknown("enabled")],
]);
