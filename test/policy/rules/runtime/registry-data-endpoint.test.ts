import { registryDataEndpoint } from "../../../../policy/rules/runtime/registry-data-endpoint";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryDataEndpoint, goodRegistry, "azurerm_container_registry.r", [
  ["fails data_endpoint_enabled false", { data_endpoint_enabled: false }, fails("data_endpoint_enabled", false, "true")],
  ["fails azurerm's default", { data_endpoint_enabled: undefined }, fails("data_endpoint_enabled", false, "true")],
  ["cannot tell a variable", { data_endpoint_enabled: computed }, unknown("data_endpoint_enabled")],
]);
