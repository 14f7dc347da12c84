import { mayHaveBlock } from "../../blocks";
import { notApplicable, type Resource, type Verdict } from "../../model";

/** Types that detect attacks, with the block that says how; the type itself where that is left out. */
export const alertPolicies: Readonly<Record<string, string>> = {
  azurerm_mssql_server_security_alert_policy: "",
  azurerm_mssql_managed_instance_security_alert_policy: "",
  azurerm_synapse_workspace_security_alert_policy: "",
  azurerm_synapse_sql_pool_security_alert_policy: "",
  azurerm_mssql_database: "threat_detection_policy.",
  azurerm_postgresql_server: "threat_detection_policy.",
  azurerm_mysql_server: "threat_detection_policy.",
};

/** Judges an attribute of an alert policy, wherever it stands; not applicable where there is none. */
export function ofAlertPolicy(resource: Resource, attribute: string, judge: (path: string) => Verdict): Verdict {
  const block = alertPolicies[resource.type] ?? "";
  return block !== "" && !mayHaveBlock(resource, "threat_detection_policy") ? notApplicable : judge(block + attribute);
}
