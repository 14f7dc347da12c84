import { notApplicable } from "../../../../policy/model";
import { sasPolicy } from "../../../../policy/rules/storage/sas-policy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(sasPolicy, goodStorage, account, [
  ["needs none where there is no key", { sas_policy: undefined }, notApplicable],
  ["fails a key without a policy", { sas_policy: undefined, shared_access_key_enabled: true }, fails("sas_policy.expiration_period", undefined, "a value")],
  [
    "fails azurerm's default, a key",
    { sas_policy: undefined, shared_access_key_enabled: undefined },
    fails("sas_policy.expiration_period", undefined, "a value"),
  ],
  ["cannot tell a variable", { "sas_policy.expiration_period": computed }, unknown("sas_policy.expiration_period")],
]);
