import { pass, type Rule, unresolved } from "../../model";
import { eachSecurityRule, opens, read } from "./security-rule";

export const noAnySource: Rule = {
  id: "network/no-any-source",
  title: "no rule lets everybody in, but for the web by its name",
  severity: "medium",
  resourceTypes: ["azurerm_network_security_group", "azurerm_network_security_rule"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "a rule for everybody outlives what it was written for, and the next service behind it is open from its first day",
  remediation: "name the network or the service tag that may connect; where the whole world shall, write the source Internet and port 443",
  references: ["https://learn.microsoft.com/azure/virtual-network/service-tags-overview"],
  evaluate: (resource) =>
    eachSecurityRule(resource, (rule) => {
      const sources = read(rule, "source_address_prefix", "source_address_prefixes");
      const ports = read(rule, "destination_port_range", "destination_port_ranges");
      const named = sources !== unresolved && sources.every((source) => String(source).toLowerCase() === "internet");
      const web = ports !== unresolved && ports.length > 0 && ports.every((port) => String(port) === "443");
      return named && web ? pass : opens(rule, [], ["tcp", "udp", "icmp", "ah", "esp"]);
    }),
};
