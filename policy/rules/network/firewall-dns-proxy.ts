import { mustBe, type Rule } from "../../model";

export const firewallDnsProxy: Rule = {
  id: "network/firewall-dns-proxy",
  title: "names are resolved through the firewall",
  severity: "low",
  resourceTypes: ["azurerm_firewall_policy"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "a rule that names a host compares what the firewall resolved with what the client did",
  remediation: "set proxy_enabled to true in dns",
  references: ["https://learn.microsoft.com/azure/firewall/dns-details"],
  evaluate: (resource) => mustBe(resource, "dns.proxy_enabled", true),
};
