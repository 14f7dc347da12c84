import { registryNoPublicNetwork } from "../../../../policy/rules/runtime/registry-no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryNoPublicNetwork, goodRegistry, "azurerm_container_registry.r", [
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["fails azurerm's default", { public_network_access_enabled: undefined }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
