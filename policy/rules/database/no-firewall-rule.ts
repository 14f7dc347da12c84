import type { Rule } from "../../model";

export const noFirewallRule: Rule = {
  id: "database/no-firewall-rule",
  title: "no address is let through the firewall of a database",
  severity: "critical",
  resourceTypes: [
    "azurerm_postgresql_flexible_server_firewall_rule",
    "azurerm_postgresql_firewall_rule",
    "azurerm_mssql_firewall_rule",
    "azurerm_mysql_flexible_server_firewall_rule",
  ],
  controls: ["NOR-NET-12"],
  checkov: ["CKV2_AZURE_26", "CKV2_AZURE_34"],
  rationale: "a rule from 0.0.0.0 to 0.0.0.0 lets in every customer of Azure, and any other an address that somebody else has tomorrow",
  remediation: "remove the rule, and reach the database through a private endpoint",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/security-firewall-rules"],
  evaluate: (rule) => {
    const [from, to] = [rule.get("start_ip_address"), rule.get("end_ip_address")].map((end) =>
      typeof end === "string" ? end : "an address known after the plan",
    );
    return { state: "fail", attribute: "start_ip_address", actual: `${from} to ${to}`, expected: "no such rule" };
  },
};
