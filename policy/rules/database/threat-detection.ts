import { mayHaveBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";
import { mustHave } from "../../must-have";

interface Policy {
  /** What says so in the resource itself, and what it then says. */
  readonly block?: string;
  readonly value?: string | boolean;
  /** Or the type that says so, and how it refers. */
  readonly type?: string;
  readonly through?: string;
  /** Is what is not written inherited from the server? */
  readonly optional?: boolean;
}

const [server, instance] = ["azurerm_mssql_server_security_alert_policy", "azurerm_mssql_managed_instance_security_alert_policy"];
const policies: Readonly<Record<string, Policy>> = {
  azurerm_mssql_server: { type: server, through: "server_name" },
  azurerm_sql_server: { block: "threat_detection_policy.state", value: "Enabled", type: server, through: "server_name" },
  azurerm_mssql_managed_instance: { type: instance, through: "managed_instance_name" },
  azurerm_mssql_database: { block: "threat_detection_policy.state", value: "Enabled", optional: true },
  azurerm_sql_database: { block: "threat_detection_policy.state", value: "Enabled", optional: true },
  azurerm_postgresql_server: { block: "threat_detection_policy.enabled" },
  azurerm_mysql_server: { block: "threat_detection_policy.enabled" },
  [server]: { block: "state", value: "Enabled" },
  [instance]: { block: "enabled" },
};

export const threatDetection: Rule = {
  id: "database/threat-detection",
  title: "attacks on a database are detected",
  severity: "medium",
  resourceTypes: Object.keys(policies),
  controls: ["NOR-LOG-06"],
  checkov: ["CKV2_AZURE_13", "CKV_AZURE_127", "CKV_AZURE_128"],
  rationale: "nobody notices that somebody injects SQL or tries passwords",
  remediation: "add the azurerm_…_security_alert_policy of the server with state Enabled, or threat_detection_policy with enabled true",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/azure-defender-for-sql"],
  evaluate: (server, graph) => {
    const { block, value = true, type, through, optional } = policies[server.type] ?? {};
    const isInside = mayHaveBlock(server, "threat_detection_policy");
    if (block === undefined || (type !== undefined && !isInside)) return mustHave(server, graph, String(type), String(through), "Enabled");
    return optional && !isInside ? notApplicable : mustBe(server, block, value);
  },
};
