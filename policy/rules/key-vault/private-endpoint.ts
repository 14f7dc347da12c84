import { pass, type Rule } from "../../model";

export const privateEndpoint: Rule = {
  id: "key-vault/private-endpoint",
  title: "a key vault has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-NET-03"],
  checkov: ["CKV2_AZURE_32"],
  rationale: "a key vault that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource vault",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-overview"],
  evaluate: (target, graph) =>
    graph.referring(target, "azurerm_private_endpoint", "private_service_connection.private_connection_resource_id").length > 0
      ? pass
      : { state: "fail", attribute: "azurerm_private_endpoint", actual: "none", expected: "at least one" },
};
