import { pass } from "../../../../policy/model";
import { onlyKnownNetworks } from "../../../../policy/rules/key-vault/only-known-networks";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

const open = (acls: object) => ({ public_network_access_enabled: true, network_acls: { default_action: "Deny", bypass: "None", ...acls } }) as never;
const none = fails("network_acls", "no network", "named networks, or public_network_access_enabled false");

describeRule(onlyKnownNetworks, goodKeyVault, vault, [
  ["takes named addresses", open({ ip_rules: ["203.0.113.0/24"] }), pass],
  ["takes named subnets", open({ virtual_network_subnet_ids: ["/s"] }), pass],
  ["takes subnets of the stack", { ...(open({ virtual_network_subnet_ids: ["${azurerm_subnet.s.id}"] }) as object), "azurerm_subnet.s.name": "s" }, pass],
  ["fails azurerm's defaults", { public_network_access_enabled: undefined, network_acls: undefined }, none],
  ["fails a door for nobody", open({}), none],
  ["fails the whole internet", open({ ip_rules: ["0.0.0.0/0"] }), fails("network_acls.ip_rules", ["0.0.0.0/0"], "named networks")],
  ["cannot tell addresses", open({ ip_rules: computed }), unknown("network_acls")],
  ["cannot tell whether it is closed", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
