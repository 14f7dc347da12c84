import { autoProvisioning } from "../../../../policy/rules/monitoring/auto-provisioning";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDefender, provisioning } from "../../support/good-defender";

describeRule(autoProvisioning, goodDefender, provisioning, [
  ["fails where auto_provision is left out", { auto_provision: undefined }, fails("auto_provision", undefined, "On")],
  ["fails auto_provision 'Off'", { auto_provision: "Off" }, fails("auto_provision", "Off", "On")],
  ["cannot tell auto_provision from a variable", { auto_provision: computed }, unknown("auto_provision")],
]);
