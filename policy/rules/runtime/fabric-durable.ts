import type { Rule } from "../../model";
import { everywhere } from "../network/blocks";

export const fabricDurable: Rule = {
  id: "runtime/fabric-durable",
  title: "a Service Fabric cluster is asked before Azure takes a node away",
  severity: "low",
  resourceTypes: ["azurerm_service_fabric_cluster"],
  controls: ["NOR-AVA-03"],
  checkov: [],
  rationale: "Azure takes nodes away for its own upgrades while the cluster still needs them",
  remediation: "set durability_level of each node_type to Silver or Gold",
  references: ["https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-capacity"],
  evaluate: (resource) => everywhere(resource, "node_type.durability_level", "Silver", "Gold"),
};
