import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_cosmosdb_cassandra_cluster: { authentication_method: "Cassandra" },
};

export const cassandraAuthenticated: Rule = {
  id: "database/cassandra-authenticated",
  title: "a Cassandra cluster asks who connects",
  severity: "critical",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "everybody who reaches the subnet reads and writes all data",
  remediation: "leave authentication_method at Cassandra",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cosmosdb_cassandra_cluster"],
  evaluate: holds(settings),
};
