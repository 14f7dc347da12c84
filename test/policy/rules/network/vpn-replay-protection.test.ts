import { pass } from "../../../../policy/model";
import { vpnReplayProtection } from "../../../../policy/rules/network/vpn-replay-protection";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(vpnReplayProtection, goodVpn, "azurerm_virtual_network_gateway.x", [
  ["fails ip_sec_replay_protection_enabled false", { ip_sec_replay_protection_enabled: false }, fails("ip_sec_replay_protection_enabled", false, "true")],
  ["takes azurerm's default", { ip_sec_replay_protection_enabled: undefined }, pass],
  ["cannot tell a variable", { ip_sec_replay_protection_enabled: computed }, unknown("ip_sec_replay_protection_enabled")],
]);
