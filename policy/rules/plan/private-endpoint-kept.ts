import type { Rule } from "../../model";
import { stays } from "../../plan/gone";

// What each of them guards, by the attribute with its id.
const guarded: Readonly<Record<string, string>> = {
  azurerm_private_endpoint: "private_service_connection.private_connection_resource_id",
};

export const privateEndpointKept: Rule = {
  id: "plan/private-endpoint-kept",
  title: "a private endpoint stays as long as what it leads to",
  severity: "high",
  resourceTypes: Object.keys(guarded),
  subject: "change",
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "without it the service is cut off from the networks that use it, and the quick repair is to open its public side",
  remediation: "keep the endpoint, or destroy it together with its target",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-overview"],
  evaluate: (resource, graph) => stays(resource, graph, guarded[resource.type] ?? "", "that it stays"),
};
