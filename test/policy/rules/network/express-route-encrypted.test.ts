import { expressRouteEncrypted } from "../../../../policy/rules/network/express-route-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(expressRouteEncrypted, goodVpn, "azurerm_express_route_port.x", [
  ["fails a line in clear", { "link1.macsec_ckn_keyvault_secret_id": undefined }, fails("link1.macsec_ckn_keyvault_secret_id", undefined, "a value")],
  ["fails the second in clear", { link2: undefined }, fails("link2.macsec_ckn_keyvault_secret_id", undefined, "a value")],
  ["cannot tell a variable", { "link2.macsec_cak_keyvault_secret_id": computed }, unknown("link2.macsec_cak_keyvault_secret_id")],
]);
