import type { Rule } from "../../model";
import { refersTo } from "./blocks";

export const firewallHasPolicy: Rule = {
  id: "network/firewall-has-policy",
  title: "a firewall has a policy",
  severity: "high",
  resourceTypes: ["azurerm_firewall"],
  controls: ["NOR-NET-05"],
  checkov: ["CKV_AZURE_219"],
  rationale: "rules of its own say nothing of attacks, and are changed one firewall at a time",
  remediation: "set firewall_policy_id",
  references: ["https://learn.microsoft.com/azure/firewall-manager/policy-overview"],
  evaluate: (resource, graph) => refersTo(resource, graph, "firewall_policy_id"),
};
