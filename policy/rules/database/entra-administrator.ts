import { mustHaveBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";
import { mustHave } from "../../must-have";

const postgresql = "azurerm_postgresql_flexible_server_active_directory_administrator";

const administrators: Readonly<Record<string, { readonly block?: string; readonly type?: string; readonly through?: string }>> = {
  azurerm_postgresql_flexible_server: { type: postgresql, through: "server_name" },
  azurerm_postgresql_server: { type: "azurerm_postgresql_active_directory_administrator", through: "server_name" },
  azurerm_mysql_flexible_server: { type: "azurerm_mysql_flexible_server_active_directory_administrator", through: "server_id" },
  azurerm_mysql_server: { type: "azurerm_mysql_active_directory_administrator", through: "server_name" },
  azurerm_mssql_server: { block: "azuread_administrator" },
  azurerm_sql_server: { type: "azurerm_sql_active_directory_administrator", through: "server_name" },
  azurerm_mssql_managed_instance: {
    block: "azure_active_directory_administrator",
    type: "azurerm_mssql_managed_instance_active_directory_administrator",
    through: "managed_instance_id",
  },
};

export const entraAdministrator: Rule = {
  id: "database/entra-administrator",
  title: "a database server has an administrator from Entra ID",
  severity: "high",
  resourceTypes: [...Object.keys(administrators), postgresql],
  controls: ["NOR-AUT-02"],
  checkov: ["CKV2_AZURE_27", "CKV2_AZURE_7"],
  rationale: "without one, whoever knows the password of the server is its administrator, under no name",
  remediation:
    "write azuread_administrator (azure_active_directory_administrator for a managed instance), or the azurerm_…_active_directory_administrator of the server, with a group",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/authentication-aad-overview"],
  evaluate: (server, graph) => {
    if (server.type === postgresql) return mustBe(server, "principal_type", "Group", "ServicePrincipal");
    const { block, type, through } = administrators[server.type] ?? {};
    const written = block === undefined ? notApplicable : mustHaveBlock(server, block, "a group");
    return type === undefined || written.state === "pass" ? written : mustHave(server, graph, type, String(through), "a group");
  },
};
