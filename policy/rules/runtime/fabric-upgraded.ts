import { mustBe, type Rule } from "../../model";

export const fabricUpgraded: Rule = {
  id: "runtime/fabric-upgraded",
  title: "a Service Fabric cluster is upgraded by itself",
  severity: "medium",
  resourceTypes: ["azurerm_service_fabric_cluster"],
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "a version without support gets no fix for the hole that everybody knows of",
  remediation: "set upgrade_mode to Automatic",
  references: ["https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-upgrade"],
  evaluate: (resource) => mustBe(resource, "upgrade_mode", "Automatic"),
};
