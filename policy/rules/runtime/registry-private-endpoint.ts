import { all, mustBe, type Rule } from "../../model";
import { connected } from "../network/connected";

export const registryPrivateEndpoint: Rule = {
  id: "runtime/registry-private-endpoint",
  title: "a container registry has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-03"],
  checkov: ["CKV_AZURE_237"],
  rationale: "a registry that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource registry, and set data_endpoint_enabled to true",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-private-link"],
  evaluate: (registry, graph) => all(connected(registry, graph), mustBe(registry, "data_endpoint_enabled", true)),
};
