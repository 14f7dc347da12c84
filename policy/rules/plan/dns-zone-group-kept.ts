import { notApplicable, type Rule } from "../../model";
import { isThere, notLess } from "../../plan/grades";
import { plannedChange } from "../../plan/sides";

export const dnsZoneGroupKept: Rule = {
  id: "plan/dns-zone-group-kept",
  title: "a private endpoint keeps its DNS zone group",
  severity: "high",
  resourceTypes: ["azurerm_private_endpoint"],
  subject: "change",
  controls: ["NOR-NET-04"],
  checkov: [],
  rationale: "without it the name of the service leads past the endpoint, to its public address",
  remediation: "leave private_dns_zone_group and its zones as they were",
  references: ["https://learn.microsoft.com/azure/private-link/private-endpoint-dns"],
  evaluate: (endpoint) =>
    plannedChange(endpoint) === undefined
      ? notApplicable
      : notLess(endpoint, [{ path: /^private_dns_zone_group\.(?:name|private_dns_zone_ids)$/, rank: isThere }]),
};
