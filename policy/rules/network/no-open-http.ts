import type { Rule } from "../../model";
import { eachSecurityRule, opens } from "./security-rule";

const ports = [80];

export const noOpenHttp: Rule = {
  id: "network/no-open-http",
  title: "nothing is reached from the internet in clear",
  severity: "medium",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: ["CKV_AZURE_160"],
  rationale: "what goes over port 80 is read and changed by anybody on the way",
  remediation: "name the network that may connect as the source",
  references: ["https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview"],
  evaluate: (resource) => eachSecurityRule(resource, (rule) => opens(rule, ports, ["tcp"])),
};
