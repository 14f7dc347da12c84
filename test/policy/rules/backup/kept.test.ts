import { pass } from "../../../../policy/model";
import { kept } from "../../../../policy/rules/backup/kept";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRecovery, sharePolicy, vmPolicy } from "../../support/good-recovery";

describeRule(kept, goodRecovery, vmPolicy, [
  ["takes a week", { "retention_daily.count": 7 }, pass],
  ["fails a day too few", { "retention_daily.count": 6 }, fails("retention_daily.count", 6, "7 or more")],
  ["fails nothing", { retention_daily: undefined }, fails("retention_daily.count", undefined, "7 or more")],
  ["asks weeks of a weekly policy", { backup: { frequency: "Weekly" }, retention_daily: undefined, retention_weekly: { count: 4 } }, pass],
  ["cannot tell a variable", { "retention_daily.count": computed }, unknown("retention_daily.count")],
]);

describeRule(kept, goodRecovery, sharePolicy, [["fails a day too few", { "retention_daily.count": 6 }, fails("retention_daily.count", 6, "7 or more")]]);

describeRule(kept, goodRecovery, "azurerm_data_protection_backup_policy_disk.p", [
  ["takes weeks", { default_retention_duration: "P2W" }, pass],
  ["takes months", { default_retention_duration: "P1M" }, pass],
  ["fails a day too few", { default_retention_duration: "P6D" }, fails("default_retention_duration", "P6D", "P7D or more")],
  ["fails what is no duration", { default_retention_duration: "long" }, fails("default_retention_duration", "long", "P7D or more")],
  ["cannot tell a variable", { default_retention_duration: computed }, unknown("default_retention_duration")],
]);

describeRule(kept, goodRecovery, "azurerm_data_protection_backup_policy_blob_storage.p", [
  ["takes what is kept in the account itself", { vault_default_retention_duration: undefined, operational_default_retention_duration: "P30D" }, pass],
  [
    "fails a day there",
    { vault_default_retention_duration: undefined, operational_default_retention_duration: "P1D" },
    fails("operational_default_retention_duration", "P1D", "P7D or more"),
  ],
]);

describeRule(kept, goodRecovery, "azurerm_data_protection_backup_policy_kubernetes_cluster.p", [
  ["fails days too few", { "default_retention_rule.life_cycle.duration": "P1D" }, fails("default_retention_rule.life_cycle.duration", "P1D", "P7D or more")],
]);
