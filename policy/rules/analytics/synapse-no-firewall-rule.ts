import { pass, type Rule } from "../../model";

const firewallRule = "azurerm_synapse_firewall_rule";

export const synapseNoFirewallRule: Rule = {
  id: "analytics/synapse-no-firewall-rule",
  title: "no address is let through the firewall of a Synapse workspace",
  severity: "high",
  resourceTypes: ["azurerm_synapse_workspace"],
  controls: ["NOR-NET-12"],
  checkov: ["CKV2_AZURE_19"],
  rationale: "an address that is let in today is somebody else's tomorrow",
  remediation: "remove the azurerm_synapse_firewall_rule, and reach the workspace through a private endpoint",
  references: ["https://learn.microsoft.com/azure/synapse-analytics/security/synapse-workspace-ip-firewall"],
  evaluate: (workspace, graph) => {
    const rules = graph.ofType(firewallRule).filter((rule) => graph.targets(rule, "synapse_workspace_id").includes(workspace));
    return rules.length === 0 ? pass : { state: "fail", attribute: firewallRule, actual: rules.map((rule) => rule.address), expected: "none" };
  },
};
