import type { Rule } from "../../model";
import { eachSecurityRule, opens } from "./security-rule";

export const noOpenUdp: Rule = {
  id: "network/no-open-udp",
  title: "no service over UDP is open to the internet",
  severity: "high",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: ["CKV_AZURE_77"],
  rationale: "a service over UDP answers to forged addresses, and is used to flood others",
  remediation: "name the network that may connect as the source",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (resource) => eachSecurityRule(resource, (rule) => opens(rule, [], ["udp"])),
};
