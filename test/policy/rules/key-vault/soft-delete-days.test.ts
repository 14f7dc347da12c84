import { pass } from "../../../../policy/model";
import { softDeleteDays } from "../../../../policy/rules/key-vault/soft-delete-days";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm, hsm } from "../../support/good-hsm";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(softDeleteDays, goodKeyVault, vault, [
  ["lets azurerm's default for soft_delete_retention_days stand", { soft_delete_retention_days: undefined }, pass],
  ["fails soft_delete_retention_days 7", { soft_delete_retention_days: 7 }, fails("soft_delete_retention_days", 7, "90")],
  ["cannot tell soft_delete_retention_days from a variable", { soft_delete_retention_days: computed }, unknown("soft_delete_retention_days")],
]);

describeRule(softDeleteDays, goodHsm, hsm, [
  ["lets azurerm's default for soft_delete_retention_days stand", { soft_delete_retention_days: undefined }, pass],
  ["fails soft_delete_retention_days 7", { soft_delete_retention_days: 7 }, fails("soft_delete_retention_days", 7, "90")],
  ["cannot tell soft_delete_retention_days from a variable", { soft_delete_retention_days: computed }, unknown("soft_delete_retention_days")],
]);
