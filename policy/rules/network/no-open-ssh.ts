import type { Rule } from "../../model";
import { eachSecurityRule, opens } from "./security-rule";

const ports = [22];

export const noOpenSsh: Rule = {
  id: "network/no-open-ssh",
  title: "no remote shell is open to the internet",
  severity: "critical",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: ["CKV_AZURE_10"],
  rationale: "an open shell is found within minutes, and tried for as long as it is open",
  remediation: "name the network that may connect as the source, and reach machines through Bastion",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (resource) => eachSecurityRule(resource, (rule) => opens(rule, ports, ["tcp"])),
};
