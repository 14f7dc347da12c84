import { pass } from "../../../../policy/model";
import { bastionNoTunnel } from "../../../../policy/rules/network/bastion-no-tunnel";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";

describeRule(bastionNoTunnel, goodEntry, "azurerm_bastion_host.x", [
  ["fails tunneling_enabled true", { tunneling_enabled: true }, fails("tunneling_enabled", true, "false")],
  ["takes azurerm's default", { tunneling_enabled: undefined }, pass],
  ["cannot tell a variable", { tunneling_enabled: computed }, unknown("tunneling_enabled")],
]);
