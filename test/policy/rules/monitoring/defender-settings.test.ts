import { defenderSettings } from "../../../../policy/rules/monitoring/defender-settings";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { defenderSetting, goodDefender } from "../../support/good-defender";

describeRule(defenderSettings, goodDefender, defenderSetting, [
  ["fails where enabled is left out", { enabled: undefined }, fails("enabled", undefined, "true")],
  ["fails enabled false", { enabled: false }, fails("enabled", false, "true")],
  ["cannot tell enabled from a variable", { enabled: computed }, unknown("enabled")],
]);
