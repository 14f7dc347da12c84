import { synapseNoFirewallRule } from "../../../../policy/rules/analytics/synapse-no-firewall-rule";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  synapseNoFirewallRule,
  single("azurerm_synapse_workspace", {}, { azurerm_synapse_firewall_rule: { other: { synapse_workspace_id: "${var.other}" } } }),
  "azurerm_synapse_workspace.x",
  [
    [
      "fails a workspace with one",
      { "azurerm_synapse_firewall_rule.r.synapse_workspace_id": "${azurerm_synapse_workspace.x.id}" },
      fails("azurerm_synapse_firewall_rule", ["azurerm_synapse_firewall_rule.r"], "none"),
    ],
  ],
);
