import { pass } from "../../../../policy/model";
import { backup } from "../../../../policy/rules/database/backup";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  backup,
  single("azurerm_postgresql_flexible_server", { tags: { finops_environment: "prod" }, backup_retention_days: 35 }),
  "azurerm_postgresql_flexible_server.x",
  [
    ["fails a day too few", { backup_retention_days: 34 }, fails("backup_retention_days", 34, "35 or more")],
    ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 14 }, pass],
    ["fails a day too few elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 13 }, fails("backup_retention_days", 13, "14 or more")],
    [
      "takes what does not say where it belongs for production",
      { tags: undefined, backup_retention_days: 14 },
      fails("backup_retention_days", 14, "35 or more"),
    ],
    ["fails Azure's days", { backup_retention_days: undefined }, fails("backup_retention_days", undefined, "35 or more")],
    ["cannot tell a variable", { backup_retention_days: computed }, unknown("backup_retention_days")],
  ],
);

describeRule(backup, single("azurerm_postgresql_server", { tags: { finops_environment: "prod" }, backup_retention_days: 35 }), "azurerm_postgresql_server.x", [
  ["fails a day too few", { backup_retention_days: 34 }, fails("backup_retention_days", 34, "35 or more")],
  ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 14 }, pass],
  ["fails a day too few elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 13 }, fails("backup_retention_days", 13, "14 or more")],
  ["takes what does not say where it belongs for production", { tags: undefined, backup_retention_days: 14 }, fails("backup_retention_days", 14, "35 or more")],
  ["fails Azure's days", { backup_retention_days: undefined }, fails("backup_retention_days", undefined, "35 or more")],
  ["cannot tell a variable", { backup_retention_days: computed }, unknown("backup_retention_days")],
]);

describeRule(
  backup,
  single("azurerm_mysql_flexible_server", { tags: { finops_environment: "prod" }, backup_retention_days: 35 }),
  "azurerm_mysql_flexible_server.x",
  [
    ["fails a day too few", { backup_retention_days: 34 }, fails("backup_retention_days", 34, "35 or more")],
    ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 14 }, pass],
    ["fails a day too few elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 13 }, fails("backup_retention_days", 13, "14 or more")],
    [
      "takes what does not say where it belongs for production",
      { tags: undefined, backup_retention_days: 14 },
      fails("backup_retention_days", 14, "35 or more"),
    ],
    ["fails Azure's days", { backup_retention_days: undefined }, fails("backup_retention_days", 7, "35 or more")],
    ["cannot tell a variable", { backup_retention_days: computed }, unknown("backup_retention_days")],
  ],
);

describeRule(backup, single("azurerm_mysql_server", { tags: { finops_environment: "prod" }, backup_retention_days: 35 }), "azurerm_mysql_server.x", [
  ["fails a day too few", { backup_retention_days: 34 }, fails("backup_retention_days", 34, "35 or more")],
  ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 14 }, pass],
  ["fails a day too few elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 13 }, fails("backup_retention_days", 13, "14 or more")],
  ["takes what does not say where it belongs for production", { tags: undefined, backup_retention_days: 14 }, fails("backup_retention_days", 14, "35 or more")],
  ["fails Azure's days", { backup_retention_days: undefined }, fails("backup_retention_days", 7, "35 or more")],
  ["cannot tell a variable", { backup_retention_days: computed }, unknown("backup_retention_days")],
]);

describeRule(backup, single("azurerm_mariadb_server", { tags: { finops_environment: "prod" }, backup_retention_days: 35 }), "azurerm_mariadb_server.x", [
  ["fails a day too few", { backup_retention_days: 34 }, fails("backup_retention_days", 34, "35 or more")],
  ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 14 }, pass],
  ["fails a day too few elsewhere", { "tags.finops_environment": "tt02", backup_retention_days: 13 }, fails("backup_retention_days", 13, "14 or more")],
  ["takes what does not say where it belongs for production", { tags: undefined, backup_retention_days: 14 }, fails("backup_retention_days", 14, "35 or more")],
  ["fails Azure's days", { backup_retention_days: undefined }, fails("backup_retention_days", 7, "35 or more")],
  ["cannot tell a variable", { backup_retention_days: computed }, unknown("backup_retention_days")],
]);

describeRule(
  backup,
  single("azurerm_mssql_database", { tags: { finops_environment: "prod" }, short_term_retention_policy: { retention_days: 35 } }),
  "azurerm_mssql_database.x",
  [
    ["fails a day too few", { "short_term_retention_policy.retention_days": 34 }, fails("short_term_retention_policy.retention_days", 34, "35 or more")],
    ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", "short_term_retention_policy.retention_days": 14 }, pass],
    [
      "fails a day too few elsewhere",
      { "tags.finops_environment": "tt02", "short_term_retention_policy.retention_days": 13 },
      fails("short_term_retention_policy.retention_days", 13, "14 or more"),
    ],
    [
      "takes what does not say where it belongs for production",
      { tags: undefined, "short_term_retention_policy.retention_days": 14 },
      fails("short_term_retention_policy.retention_days", 14, "35 or more"),
    ],
    [
      "fails Azure's days",
      { "short_term_retention_policy.retention_days": undefined },
      fails("short_term_retention_policy.retention_days", undefined, "35 or more"),
    ],
    ["cannot tell a variable", { "short_term_retention_policy.retention_days": computed }, unknown("short_term_retention_policy.retention_days")],
  ],
);

describeRule(
  backup,
  single("azurerm_mssql_managed_database", { tags: { finops_environment: "prod" }, short_term_retention_days: 35 }),
  "azurerm_mssql_managed_database.x",
  [
    ["fails a day too few", { short_term_retention_days: 34 }, fails("short_term_retention_days", 34, "35 or more")],
    ["wants 14 days elsewhere", { "tags.finops_environment": "tt02", short_term_retention_days: 14 }, pass],
    [
      "fails a day too few elsewhere",
      { "tags.finops_environment": "tt02", short_term_retention_days: 13 },
      fails("short_term_retention_days", 13, "14 or more"),
    ],
    [
      "takes what does not say where it belongs for production",
      { tags: undefined, short_term_retention_days: 14 },
      fails("short_term_retention_days", 14, "35 or more"),
    ],
    ["fails Azure's days", { short_term_retention_days: undefined }, fails("short_term_retention_days", 7, "35 or more")],
    ["cannot tell a variable", { short_term_retention_days: computed }, unknown("short_term_retention_days")],
  ],
);
