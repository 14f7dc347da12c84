import { mustBe, type Rule } from "../../model";

const attributes: Readonly<Record<string, string>> = {
  azurerm_firewall: "sku_tier",
  azurerm_firewall_policy: "sku",
};

export const firewallTier: Rule = {
  id: "network/firewall-tier",
  title: "a firewall is of the tier that looks into traffic",
  severity: "medium",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "the lower tiers see addresses alone, and neither attacks nor what is under encryption",
  remediation: "set sku_tier of the firewall, and sku of its policy, to Premium",
  references: ["https://learn.microsoft.com/azure/firewall/choose-firewall-sku"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "", "Premium"),
};
