import { all, mustBe, mustBePresent, pass, type Rule } from "../../model";

export const firewallInspects: Rule = {
  id: "network/firewall-inspects",
  title: "a firewall is of the tier that looks into traffic, and denies what is known to be bad",
  severity: "high",
  resourceTypes: ["azurerm_firewall", "azurerm_firewall_policy"],
  controls: ["NOR-NET-05", "NOR-LOG-06"],
  checkov: ["CKV_AZURE_216", "CKV_AZURE_219", "CKV_AZURE_220"],
  rationale: "a firewall that only warns writes down how the data went out",
  remediation:
    "set sku Premium, threat_intelligence_mode Deny and intrusion_detection mode Deny on the policy, and firewall_policy_id and sku_tier Premium on the firewall",
  references: ["https://learn.microsoft.com/azure/firewall/premium-features"],
  evaluate: (resource, graph) => {
    if (resource.type === "azurerm_firewall") {
      const policy = graph.targets(resource, "firewall_policy_id").length > 0 ? pass : mustBePresent(resource, "firewall_policy_id");
      return all(mustBe(resource, "sku_tier", "Premium"), policy);
    }
    return all(mustBe(resource, "sku", "Premium"), mustBe(resource, "threat_intelligence_mode", "Deny"), mustBe(resource, "intrusion_detection.mode", "Deny"));
  },
};
