import { pass } from "../../../../policy/model";
import { registryRetention } from "../../../../policy/rules/runtime/registry-retention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryRetention, goodRegistry, "azurerm_container_registry.r", [
  ["fails what is not written", { retention_policy_in_days: undefined }, fails("retention_policy_in_days", undefined, "7 or more")],
  ["takes the block of earlier versions, and its seven days", { retention_policy_in_days: undefined, retention_policy: { enabled: true } }, pass],
  ["fails a day", { retention_policy_in_days: 1 }, fails("retention_policy_in_days", 1, "7 or more")],
  ["cannot tell a variable", { retention_policy_in_days: computed }, unknown("retention_policy_in_days")],
]);
