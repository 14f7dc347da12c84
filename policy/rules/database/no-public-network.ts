import { mustBe, type Rule } from "../../model";

const redis = "azurerm_managed_redis";

export const noPublicNetwork: Rule = {
  id: "database/no-public-network",
  title: "a database or cache has no public endpoint",
  severity: "critical",
  resourceTypes: ["azurerm_postgresql_flexible_server", "azurerm_managed_redis"],
  controls: ["NOR-NET-01", "NOR-NET-13"],
  checkov: [],
  rationale: "a database that answers to the internet is tried by everybody, all the time",
  remediation: "set public_network_access_enabled of PostgreSQL to false, public_network_access of Redis to Disabled",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private-link"],
  evaluate: (store) => (store.type === redis ? mustBe(store, "public_network_access", "Disabled") : mustBe(store, "public_network_access_enabled", false)),
};
