import { mustBe, notApplicable, type Rule } from "../../model";
import { refersTo } from "./blocks";

const policy = "azurerm_firewall_policy";

export const firewallDeniesKnownThreats: Rule = {
  id: "network/firewall-denies-known-threats",
  title: "a firewall denies traffic to addresses that are known to be bad",
  severity: "high",
  resourceTypes: ["azurerm_firewall_policy", "azurerm_firewall"],
  controls: ["NOR-NET-05", "NOR-LOG-06"],
  checkov: ["CKV_AZURE_216"],
  rationale: "a machine that was taken reports to its master, and the firewall writes it down",
  remediation: "set threat_intelligence_mode of the policy, or threat_intel_mode of a firewall without one, to Deny",
  references: ["https://learn.microsoft.com/azure/firewall/threat-intel"],
  evaluate: (resource, graph) => {
    if (resource.type === policy) return mustBe(resource, "threat_intelligence_mode", "Deny");
    const written = resource.get("threat_intel_mode");
    // With a policy it is the policy that says so.
    if (written === undefined && refersTo(resource, graph, "firewall_policy_id").state !== "fail") return notApplicable;
    return mustBe(resource, "threat_intel_mode", "Deny");
  },
};
