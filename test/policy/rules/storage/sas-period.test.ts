import { notApplicable, pass } from "../../../../policy/model";
import { sasPeriod } from "../../../../policy/rules/storage/sas-period";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(sasPeriod, goodStorage, account, [
  ["takes a day", { "sas_policy.expiration_period": "01.00:00:00" }, pass],
  ["has nothing to say without a policy", { sas_policy: undefined }, notApplicable],
  ["fails a second more", { "sas_policy.expiration_period": "01.00:00:01" }, fails("sas_policy.expiration_period", "01.00:00:01", "01.00:00:00 or less")],
  ["fails a quarter", { "sas_policy.expiration_period": "90.00:00:00" }, fails("sas_policy.expiration_period", "90.00:00:00", "01.00:00:00 or less")],
  ["fails what is no period", { "sas_policy.expiration_period": "soon" }, fails("sas_policy.expiration_period", "soon", "01.00:00:00 or less")],
  ["cannot tell a variable", { "sas_policy.expiration_period": computed }, unknown("sas_policy.expiration_period")],
]);
