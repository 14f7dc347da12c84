import { mustBe, type Rule } from "../../model";

export const registryNoExport: Rule = {
  id: "runtime/registry-no-export",
  title: "a container registry lets nothing be exported",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-13"],
  checkov: [],
  rationale: "whoever may read moves every image to a registry outside, in one command",
  remediation: "set export_policy_enabled to false, with public_network_access_enabled false",
  references: ["https://learn.microsoft.com/azure/container-registry/data-loss-prevention"],
  evaluate: (resource) => mustBe(resource, "export_policy_enabled", false),
};
