import { mustBe, type Rule } from "../../model";

export const containerNoPublicAddress: Rule = {
  id: "runtime/container-no-public-address",
  title: "a container group has no public address",
  severity: "high",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-NET-07"],
  checkov: ["CKV_AZURE_245"],
  rationale: "what has an address of its own is reached around the gateway and the firewall",
  remediation: "set ip_address_type to Private, or None",
  references: ["https://learn.microsoft.com/azure/container-instances/container-instances-vnet"],
  evaluate: (resource) => mustBe(resource, "ip_address_type", "Private", "None"),
};
