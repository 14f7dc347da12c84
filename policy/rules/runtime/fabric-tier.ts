import { mustBe, type Rule } from "../../model";

export const fabricTier: Rule = {
  id: "runtime/fabric-tier",
  title: "a Service Fabric cluster is of the tier for production",
  severity: "medium",
  resourceTypes: ["azurerm_service_fabric_managed_cluster"],
  controls: ["NOR-AVA-02"],
  checkov: [],
  rationale: "the basic tier promises nothing, and is meant for trials",
  remediation: "set sku to Standard",
  references: ["https://learn.microsoft.com/azure/service-fabric/overview-managed-cluster"],
  evaluate: (resource) => mustBe(resource, "sku", "Standard"),
};
