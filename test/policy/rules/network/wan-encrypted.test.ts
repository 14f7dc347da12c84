import { pass } from "../../../../policy/model";
import { wanEncrypted } from "../../../../policy/rules/network/wan-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(wanEncrypted, goodVpn, "azurerm_virtual_wan.x", [
  ["fails disable_vpn_encryption true", { disable_vpn_encryption: true }, fails("disable_vpn_encryption", true, "false")],
  ["takes azurerm's default", { disable_vpn_encryption: undefined }, pass],
  ["cannot tell a variable", { disable_vpn_encryption: computed }, unknown("disable_vpn_encryption")],
]);
