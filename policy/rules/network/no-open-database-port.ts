import type { Rule } from "../../model";
import { eachSecurityRule, opens } from "./security-rule";

const ports = [1433, 1521, 3306, 5432, 6379, 9042, 9200, 27017];

export const noOpenDatabasePort: Rule = {
  id: "network/no-open-database-port",
  title: "no database is open to the internet",
  severity: "critical",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "an open database is found within minutes, and emptied by the first who guesses or knows",
  remediation: "name the network that may connect as the source",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (resource) => eachSecurityRule(resource, (rule) => opens(rule, ports, ["tcp"])),
};
