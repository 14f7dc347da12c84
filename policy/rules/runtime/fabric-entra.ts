import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

const attributes: Readonly<Record<string, string>> = {
  azurerm_service_fabric_cluster: "azure_active_directory",
  azurerm_service_fabric_managed_cluster: "authentication.active_directory",
};

export const fabricEntra: Rule = {
  id: "runtime/fabric-entra",
  title: "people sign in to a Service Fabric cluster with Entra ID",
  severity: "high",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-AUT-01"],
  checkov: ["CKV_AZURE_126"],
  rationale: "a certificate is copied, and tells nobody who used it",
  remediation: "write azure_active_directory, or active_directory in authentication",
  references: ["https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-creation-setup-aad"],
  evaluate: (resource) => mustHaveBlock(resource, attributes[resource.type] ?? ""),
};
