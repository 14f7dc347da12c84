import { registryNoBypass } from "../../../../policy/rules/runtime/registry-no-bypass";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryNoBypass, goodRegistry, "azurerm_container_registry.r", [
  [
    "fails network_rule_bypass_option AzureServices",
    { network_rule_bypass_option: "AzureServices" },
    fails("network_rule_bypass_option", "AzureServices", "None"),
  ],
  ["fails azurerm's default", { network_rule_bypass_option: undefined }, fails("network_rule_bypass_option", "AzureServices", "None")],
  ["cannot tell a variable", { network_rule_bypass_option: computed }, unknown("network_rule_bypass_option")],
]);
