import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_databricks_workspace: { default_storage_firewall_enabled: true },
};

export const databricksStorageClosed: Rule = {
  id: "analytics/databricks-storage-closed",
  title: "the root storage of a Databricks workspace is behind a firewall",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "notebooks, results and logs lie in a storage account that answers to every network",
  remediation: "set default_storage_firewall_enabled to true, with an access_connector_id",
  references: ["https://learn.microsoft.com/azure/databricks/security/network/storage/firewall-support"],
  evaluate: holds(settings),
};
