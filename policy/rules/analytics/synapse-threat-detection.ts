import { referringEach } from "../../each-instance";
import { all, mustBe, type Rule } from "../../model";
import { mustHave } from "../../must-have";

const policies: Readonly<Record<string, { readonly type: string; readonly through: string }>> = {
  azurerm_synapse_workspace: { type: "azurerm_synapse_workspace_security_alert_policy", through: "synapse_workspace_id" },
  azurerm_synapse_sql_pool: { type: "azurerm_synapse_sql_pool_security_alert_policy", through: "sql_pool_id" },
};

export const synapseThreatDetection: Rule = {
  id: "analytics/synapse-threat-detection",
  title: "attacks on a Synapse workspace or SQL pool are detected",
  severity: "medium",
  resourceTypes: Object.keys(policies),
  controls: ["NOR-LOG-06"],
  checkov: ["CKV2_AZURE_51"],
  rationale: "nobody notices that somebody injects SQL or tries passwords",
  remediation: "add the azurerm_synapse_…_security_alert_policy with policy_state Enabled",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/azure-defender-for-sql"],
  evaluate: (service, graph) => {
    const { type, through } = policies[service.type] ?? { type: "", through: "" };
    const found = referringEach(service, graph, type, through);
    return found.length === 0 ? mustHave(service, graph, type, through) : all(...found.map((policy) => mustBe(policy, "policy_state", "Enabled")));
  },
};
