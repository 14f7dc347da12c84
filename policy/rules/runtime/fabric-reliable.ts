import { mustBe, type Rule } from "../../model";

export const fabricReliable: Rule = {
  id: "runtime/fabric-reliable",
  title: "a Service Fabric cluster stands the loss of a node",
  severity: "medium",
  resourceTypes: ["azurerm_service_fabric_cluster"],
  controls: ["NOR-AVA-03"],
  checkov: [],
  rationale: "with fewer copies of its own services a cluster is lost with one node",
  remediation: "set reliability_level to Silver or higher",
  references: ["https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-capacity"],
  evaluate: (resource) => mustBe(resource, "reliability_level", "Silver", "Gold", "Platinum"),
};
