import type { Rule } from "../../model";
import { eachSecurityRule, opens } from "./security-rule";

const ports = [3389];

export const noOpenRdp: Rule = {
  id: "network/no-open-rdp",
  title: "no remote desktop is open to the internet",
  severity: "critical",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: ["CKV_AZURE_9"],
  rationale: "an open desktop is found within minutes, and is the way most ransom comes in",
  remediation: "name the network that may connect as the source, and reach machines through Bastion",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (resource) => eachSecurityRule(resource, (rule) => opens(rule, ports, ["tcp", "udp"])),
};
