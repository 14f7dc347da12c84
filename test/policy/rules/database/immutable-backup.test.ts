import { notApplicable } from "../../../../policy/model";
import { immutableBackup } from "../../../../policy/rules/database/immutable-backup";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  immutableBackup,
  single("azurerm_mssql_database", { long_term_retention_policy: { immutable_backups_enabled: true } }),
  "azurerm_mssql_database.x",
  [
    ["is about no database without long-term backups", { long_term_retention_policy: undefined }, notApplicable],
    [
      "fails the default",
      { "long_term_retention_policy.immutable_backups_enabled": undefined },
      fails("long_term_retention_policy.immutable_backups_enabled", false, "true"),
    ],
    [
      "cannot tell a variable",
      { "long_term_retention_policy.immutable_backups_enabled": computed },
      unknown("long_term_retention_policy.immutable_backups_enabled"),
    ],
  ],
);

describeRule(
  immutableBackup,
  single("azurerm_mssql_managed_database", { long_term_retention_policy: { immutable_backups_enabled: true } }),
  "azurerm_mssql_managed_database.x",
  [
    ["is about no database without long-term backups", { long_term_retention_policy: undefined }, notApplicable],
    [
      "fails the default",
      { "long_term_retention_policy.immutable_backups_enabled": undefined },
      fails("long_term_retention_policy.immutable_backups_enabled", false, "true"),
    ],
    [
      "cannot tell a variable",
      { "long_term_retention_policy.immutable_backups_enabled": computed },
      unknown("long_term_retention_policy.immutable_backups_enabled"),
    ],
  ],
);
