import { pass } from "../../../../policy/model";
import { registryNoAnonymousPull } from "../../../../policy/rules/runtime/registry-no-anonymous-pull";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryNoAnonymousPull, goodRegistry, "azurerm_container_registry.r", [
  ["fails anonymous_pull_enabled true", { anonymous_pull_enabled: true }, fails("anonymous_pull_enabled", true, "not true")],
  ["takes what is not written", { anonymous_pull_enabled: undefined }, pass],
  ["cannot tell a variable", { anonymous_pull_enabled: computed }, unknown("anonymous_pull_enabled")],
]);
