import { referringEach } from "../../each-instance";
import type { Rule } from "../../model";
import { mustHave } from "../../must-have";
import { mustSay } from "../database/settings";

const policies: Readonly<Record<string, { readonly type: string; readonly through: string }>> = {
  azurerm_synapse_workspace: { type: "azurerm_synapse_workspace_extended_auditing_policy", through: "synapse_workspace_id" },
  azurerm_synapse_sql_pool: { type: "azurerm_synapse_sql_pool_extended_auditing_policy", through: "sql_pool_id" },
};

export const synapseAuditing: Rule = {
  id: "analytics/synapse-auditing",
  title: "a Synapse workspace or SQL pool logs who does what",
  severity: "medium",
  resourceTypes: Object.keys(policies),
  controls: ["NOR-LOG-01"],
  checkov: ["CKV2_AZURE_53", "CKV2_AZURE_54"],
  rationale: "nobody can say what was read, when and by whom",
  remediation: "add the azurerm_synapse_…_extended_auditing_policy, with log_monitoring_enabled true",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/auditing-overview"],
  evaluate: (service, graph) => {
    const { type, through } = policies[service.type] ?? { type: "", through: "" };
    // A policy that sends nothing to the monitor logs to its storage account alone.
    const off = referringEach(service, graph, type, through)
      .map((policy) => mustSay(policy, "log_monitoring_enabled", [true, undefined]))
      .find((verdict) => verdict.state !== "pass");
    return off ?? mustHave(service, graph, type, through);
  },
};
