import { mustBe, type Rule } from "../../model";

export const apiNoPublicNetwork: Rule = {
  id: "edge/api-no-public-network",
  title: "an API gateway has no public endpoint",
  severity: "high",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-NET-01", "NOR-NET-08"],
  checkov: ["CKV_AZURE_174"],
  rationale: "a gateway on the internet is reached past the web application firewall",
  remediation: "set public_network_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/api-management/private-endpoint"],
  evaluate: (resource) => mustBe(resource, "public_network_access_enabled", false),
};
