import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_cosmosdb_account: { access_key_metadata_writes_enabled: false },
};

export const noKeyMetadataWrites: Rule = {
  id: "database/no-key-metadata-writes",
  title: "keys of a Cosmos DB account cannot change databases and containers",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-05"],
  checkov: ["CKV_AZURE_132"],
  rationale: "whoever holds a key of the data can also delete containers and change throughput, and no role assignment says so",
  remediation: "set access_key_metadata_writes_enabled to false",
  references: ["https://learn.microsoft.com/azure/cosmos-db/role-based-access-control"],
  evaluate: holds(settings),
};
