import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_kusto_cluster: { double_encryption_enabled: true },
  azurerm_databricks_workspace: { infrastructure_encryption_enabled: true },
};

export const doubleEncryption: Rule = {
  id: "analytics/double-encryption",
  title: "a service for analysis encrypts stored data twice",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_75"],
  rationale: "one broken or leaked layer of encryption leaves the data readable",
  remediation: "set double_encryption_enabled of Data Explorer and infrastructure_encryption_enabled of Databricks to true",
  references: [
    "https://learn.microsoft.com/azure/data-explorer/cluster-encryption-double",
    "https://learn.microsoft.com/azure/databricks/security/keys/double-encryption",
  ],
  evaluate: holds(settings),
};
