import type { Rule } from "../../model";
import { eachSecurityRule, opens } from "./security-rule";

// Files and terminals of old, names and calls of Windows, file shares, remote management, and the APIs of containers.
const managementPorts = [20, 21, 23, 135, 137, 138, 139, 445, 2375, 2379, 5900, 5985, 5986, 6443, 10250];

export const noOpenManagementPort: Rule = {
  id: "network/no-open-management-port",
  title: "no file share and no management port is open to the internet",
  severity: "critical",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "an open management port is found within minutes, and tried for as long as it is open",
  remediation: "name the network that may connect as the source, and reach machines through Bastion",
  references: ["https://learn.microsoft.com/azure/security/fundamentals/network-best-practices"],
  evaluate: (resource) => eachSecurityRule(resource, (rule) => opens(rule, managementPorts, ["tcp", "udp"])),
};
