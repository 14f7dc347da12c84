import type { Rule } from "../../model";
import { holds, type Settings } from "./settings";

const settings: Settings = {
  azurerm_mssql_server: { outbound_network_restriction_enabled: true },
};

export const outboundRestricted: Rule = {
  id: "database/outbound-restricted",
  title: "a SQL server connects to named places alone",
  severity: "low",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-13"],
  checkov: [],
  rationale: "whoever may run SQL can send the data to a storage account of their own",
  remediation: "set outbound_network_restriction_enabled to true, and name what is needed in azurerm_mssql_outbound_firewall_rule",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/outbound-firewall-rule-overview"],
  evaluate: holds(settings),
};
