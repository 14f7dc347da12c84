import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_databricks_workspace: {
    "enhanced_security_compliance.automatic_cluster_update_enabled": true,
    "enhanced_security_compliance.enhanced_security_monitoring_enabled": true,
  },
};

export const databricksHardened: Rule = {
  id: "analytics/databricks-hardened",
  title: "the machines of a Databricks workspace are hardened and updated by themselves",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "clusters run for months on an image with known flaws",
  remediation: "write enhanced_security_compliance with automatic_cluster_update_enabled and enhanced_security_monitoring_enabled true",
  references: ["https://learn.microsoft.com/azure/databricks/security/privacy/enhanced-security-compliance"],
  evaluate: holds(settings),
};
