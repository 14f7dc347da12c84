import { notApplicable } from "../../../../policy/model";
import { sasBlocks } from "../../../../policy/rules/storage/sas-blocks";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(sasBlocks, goodStorage, account, [
  ["fails azurerm's default", { "sas_policy.expiration_action": undefined }, fails("sas_policy.expiration_action", "Log", "Block")],
  ["has nothing to say without a policy", { sas_policy: undefined }, notApplicable],
  ["cannot tell a variable", { "sas_policy.expiration_action": computed }, unknown("sas_policy.expiration_action")],
]);
