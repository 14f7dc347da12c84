import { pass } from "../../../../policy/model";
import { noEarlyPurge } from "../../../../policy/rules/monitoring/no-early-purge";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWorkspace, workspace } from "../../support/good-workspace";

describeRule(noEarlyPurge, goodWorkspace, workspace, [
  ["lets azurerm's default for immediate_data_purge_on_30_days_enabled stand", { immediate_data_purge_on_30_days_enabled: undefined }, pass],
  [
    "fails immediate_data_purge_on_30_days_enabled true",
    { immediate_data_purge_on_30_days_enabled: true },
    fails("immediate_data_purge_on_30_days_enabled", true, "false"),
  ],
  [
    "cannot tell immediate_data_purge_on_30_days_enabled from a variable",
    { immediate_data_purge_on_30_days_enabled: computed },
    unknown("immediate_data_purge_on_30_days_enabled"),
  ],
]);
