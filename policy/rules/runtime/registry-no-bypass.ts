import { mustBe, type Rule } from "../../model";

export const registryNoBypass: Rule = {
  id: "runtime/registry-no-bypass",
  title: "services of Azure's come into a container registry by its network alone",
  severity: "medium",
  resourceTypes: ["azurerm_container_registry"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "whatever Azure calls trusted comes in past every rule of the network",
  remediation: "set network_rule_bypass_option to None",
  references: ["https://learn.microsoft.com/azure/container-registry/allow-access-trusted-services"],
  evaluate: (resource) => mustBe(resource, "network_rule_bypass_option", "None"),
};
