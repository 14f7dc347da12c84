import { pass } from "../../../../policy/model";
import { bastionNoIpConnect } from "../../../../policy/rules/network/bastion-no-ip-connect";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";

describeRule(bastionNoIpConnect, goodEntry, "azurerm_bastion_host.x", [
  ["fails ip_connect_enabled true", { ip_connect_enabled: true }, fails("ip_connect_enabled", true, "false")],
  ["takes azurerm's default", { ip_connect_enabled: undefined }, pass],
  ["cannot tell a variable", { ip_connect_enabled: computed }, unknown("ip_connect_enabled")],
]);
