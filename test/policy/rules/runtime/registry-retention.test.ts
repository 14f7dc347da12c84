import { pass } from "../../../../policy/model";
import { registryRetention } from "../../../../policy/rules/runtime/registry-retention";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry, registry } from "../../support/good-registry";

describeRule(registryRetention, goodRegistry, registry, [
  ["takes a week", { retention_policy_in_days: 7 }, pass],
  ["fails retention_policy_in_days 6", { retention_policy_in_days: 6 }, fails("retention_policy_in_days", 6, "7 or more")],
  ["cannot tell retention_policy_in_days from a variable", { retention_policy_in_days: computed }, unknown("retention_policy_in_days")],
  ["fails a registry that keeps all for ever", { retention_policy_in_days: undefined }, fails("retention_policy_in_days", undefined, "7 or more")],
]);
