import { mustBe, type Rule } from "../../model";

export const registryDataEndpoint: Rule = {
  id: "runtime/registry-data-endpoint",
  title: "a container registry gives out layers from names of its own",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-05"],
  checkov: ["CKV_AZURE_237"],
  rationale: "the firewall must let everything through to all storage of Azure for images to be pulled",
  remediation: "set data_endpoint_enabled to true",
  references: ["https://learn.microsoft.com/azure/container-registry/container-registry-dedicated-data-endpoints"],
  evaluate: (resource) => mustBe(resource, "data_endpoint_enabled", true),
};
