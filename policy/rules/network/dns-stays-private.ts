import type { Rule } from "../../model";
import { mustNotBe } from "./blocks";

export const dnsStaysPrivate: Rule = {
  id: "network/dns-stays-private",
  title: "a private name that is not found is not looked for on the internet",
  severity: "low",
  resourceTypes: ["azurerm_private_dns_zone_virtual_network_link"],
  controls: ["NOR-NET-04"],
  checkov: [],
  rationale: "a client that misses the private answer takes the public one, and goes around the endpoint",
  remediation: "set resolution_policy to Default, or leave it out",
  references: ["https://learn.microsoft.com/azure/dns/private-dns-fallback"],
  evaluate: (link) => mustNotBe(link, "resolution_policy", "NxDomainRedirect"),
};
