import type { Rule } from "../../model";
import { logged } from "../monitoring/logged";

export const auditTrail: Rule = {
  id: "key-vault/audit-trail",
  title: "every use of a vault is logged",
  severity: "high",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-LOG-01"],
  checkov: [],
  rationale: "a key that was used by the wrong hand shows nowhere else",
  remediation: "add an azurerm_monitor_diagnostic_setting on the vault with the category group audit or allLogs",
  references: ["https://learn.microsoft.com/azure/key-vault/general/logging"],
  evaluate: (vault, graph) => logged(vault, graph),
};
