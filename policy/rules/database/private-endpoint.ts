import { pass, type Rule } from "../../model";
import { connected } from "../network/connected";

const postgresql = "azurerm_postgresql_flexible_server";

export const privateEndpoint: Rule = {
  id: "database/private-endpoint",
  title: "a database or cache is reached on a private network",
  severity: "high",
  resourceTypes: ["azurerm_postgresql_flexible_server", "azurerm_managed_redis"],
  controls: ["NOR-NET-03"],
  checkov: ["CKV2_AZURE_57"],
  rationale: "a database that is closed to the public and has no way in gets opened again by the first person in a hurry",
  remediation:
    "add an azurerm_private_endpoint for the subresource postgresqlServer or redisEnterprise, or put the PostgreSQL server into a subnet (delegated_subnet_id)",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-overview"],
  evaluate: (store, graph) => {
    const subnet = store.type === postgresql ? (store.get("delegated_subnet_id") ?? "") : "";
    return subnet === "" ? connected(store, graph) : pass;
  },
};
