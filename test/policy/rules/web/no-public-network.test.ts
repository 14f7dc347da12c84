import { noPublicNetwork } from "../../../../policy/rules/web/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const named = ["azurerm_logic_app_standard", "azurerm_container_app_environment"];

for (const type of noPublicNetwork.resourceTypes.filter((type) => !named.includes(type)))
  describeRule(noPublicNetwork, goodWeb, `${type}.main`, [
    ["fails a public endpoint", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
    ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
    ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  ]);

for (const type of named)
  describeRule(noPublicNetwork, goodWeb, `${type}.main`, [
    ["fails a public endpoint", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
    ["fails what Azure does by itself", { public_network_access: undefined }, fails("public_network_access", undefined, "Disabled")],
    ["cannot tell a variable", { public_network_access: computed }, unknown("public_network_access")],
  ]);
