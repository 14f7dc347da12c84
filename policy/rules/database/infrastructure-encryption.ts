import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_postgresql_server: { infrastructure_encryption_enabled: true },
  azurerm_mysql_server: { infrastructure_encryption_enabled: true },
};

export const infrastructureEncryption: Rule = {
  id: "database/infrastructure-encryption",
  title: "a database server encrypts twice, the second time with keys of the infrastructure",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_130", "CKV_AZURE_96"],
  rationale: "one broken or leaked layer of encryption leaves the data readable",
  remediation: "set infrastructure_encryption_enabled to true",
  references: ["https://learn.microsoft.com/azure/postgresql/single-server/concepts-infrastructure-double-encryption"],
  evaluate: holds(settings),
};
