import { pass } from "../../../../policy/model";
import { recoverable } from "../../../../policy/rules/key-vault/recoverable";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(recoverable, goodKeyVault, vault, [
  ["lets azurerm's 90 days stand", { soft_delete_retention_days: undefined }, pass],
  ["fails azurerm's default, no protection", { purge_protection_enabled: undefined }, fails("purge_protection_enabled", false, "true")],
  ["fails a vault that can be purged", { purge_protection_enabled: false }, fails("purge_protection_enabled", false, "true")],
  ["fails fewer days", { soft_delete_retention_days: 7 }, fails("soft_delete_retention_days", 7, "90")],
  ["cannot tell a variable", { purge_protection_enabled: computed }, unknown("purge_protection_enabled")],
]);
