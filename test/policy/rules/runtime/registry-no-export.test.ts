import { registryNoExport } from "../../../../policy/rules/runtime/registry-no-export";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryNoExport, goodRegistry, "azurerm_container_registry.r", [
  ["fails export_policy_enabled true", { export_policy_enabled: true }, fails("export_policy_enabled", true, "false")],
  ["fails azurerm's default", { export_policy_enabled: undefined }, fails("export_policy_enabled", true, "false")],
  ["cannot tell a variable", { export_policy_enabled: computed }, unknown("export_policy_enabled")],
]);
