import type { Rule } from "../../model";
import { connected } from "../network/connected";

export const registryPrivateEndpoint: Rule = {
  id: "runtime/registry-private-endpoint",
  title: "a container registry has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a registry that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource registry",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-private-link"],
  evaluate: (registry, graph) => connected(registry, graph),
};
