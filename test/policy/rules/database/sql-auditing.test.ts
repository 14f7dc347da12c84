import { pass } from "../../../../policy/model";
import { sqlAuditing } from "../../../../policy/rules/database/sql-auditing";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  sqlAuditing,
  single("azurerm_mssql_server", {}, { azurerm_mssql_server_extended_auditing_policy: { a: { server_id: "${azurerm_mssql_server.x.id}" } } }),
  "azurerm_mssql_server.x",
  [
    [
      "fails without a policy",
      { "/resource.azurerm_mssql_server_extended_auditing_policy": undefined },
      fails("azurerm_mssql_server_extended_auditing_policy", "none", "at least one"),
    ],
    [
      "takes a policy in the server",
      { "/resource.azurerm_mssql_server_extended_auditing_policy": undefined, extended_auditing_policy: { retention_in_days: 90 } },
      pass,
    ],
  ],
);

describeRule(
  sqlAuditing,
  single("azurerm_sql_server", {}, { azurerm_mssql_server_extended_auditing_policy: { a: { server_id: "${azurerm_sql_server.x.id}" } } }),
  "azurerm_sql_server.x",
  [
    [
      "fails without a policy",
      { "/resource.azurerm_mssql_server_extended_auditing_policy": undefined },
      fails("azurerm_mssql_server_extended_auditing_policy", "none", "at least one"),
    ],
    [
      "takes a policy in the server",
      { "/resource.azurerm_mssql_server_extended_auditing_policy": undefined, extended_auditing_policy: { retention_in_days: 90 } },
      pass,
    ],
  ],
);
