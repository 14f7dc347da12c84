import { pass } from "../../../../policy/model";
import { registryEntraOnly } from "../../../../policy/rules/runtime/registry-entra-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryEntraOnly, goodRegistry, "azurerm_container_registry.r", [
  ["fails admin_enabled true", { admin_enabled: true }, fails("admin_enabled", true, "false")],
  ["takes azurerm's default", { admin_enabled: undefined }, pass],
  ["cannot tell a variable", { admin_enabled: computed }, unknown("admin_enabled")],
]);
