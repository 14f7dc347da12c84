import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_cosmosdb_account: { automatic_failover_enabled: true },
};

export const automaticFailover: Rule = {
  id: "database/automatic-failover",
  title: "a Cosmos DB account fails over to its second region by itself",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "when the write region is lost, writes stop until somebody has noticed and switched by hand",
  remediation: "set automatic_failover_enabled to true",
  references: ["https://learn.microsoft.com/azure/cosmos-db/high-availability"],
  evaluate: holds(settings),
};
