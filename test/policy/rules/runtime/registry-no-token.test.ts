import { registryNoToken } from "../../../../policy/rules/runtime/registry-no-token";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodParts } from "../../support/good-parts";

describeRule(registryNoToken, goodParts, "azurerm_container_registry_token.x", [
  ["fails enabled true", { enabled: true }, fails("enabled", true, "false")],
  ["fails azurerm's default", { enabled: undefined }, fails("enabled", true, "false")],
  ["cannot tell a variable", { enabled: computed }, unknown("enabled")],
]);
