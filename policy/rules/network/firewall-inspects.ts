import { mustBe, type Rule } from "../../model";

export const firewallInspects: Rule = {
  id: "network/firewall-inspects",
  title: "a firewall stops what it knows for an attack",
  severity: "high",
  resourceTypes: ["azurerm_firewall_policy"],
  controls: ["NOR-NET-05", "NOR-LOG-06"],
  checkov: ["CKV_AZURE_220"],
  rationale: "a firewall that only warns writes down how the data went out",
  remediation: "set sku to Premium and mode in intrusion_detection to Deny",
  references: ["https://learn.microsoft.com/azure/firewall/premium-features"],
  evaluate: (resource) => mustBe(resource, "intrusion_detection.mode", "Deny"),
};
