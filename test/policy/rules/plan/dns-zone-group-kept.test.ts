import { dnsZoneGroupKept } from "../../../../policy/rules/plan/dns-zone-group-kept";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const endpoint = "azurerm_private_endpoint.e";
const group = [{ name: "default", private_dns_zone_ids: [idOf("Microsoft.Network/privateDnsZones/z")] }];
const to = updating(endpoint, { name: "e", private_dns_zone_group: group });

describeChanges(dnsZoneGroupKept, [
  ["finds a group that goes", [to({ private_dns_zone_group: [] })], { [endpoint]: "fail" }],
  ["finds a group without zones", [to({ private_dns_zone_group: [{ name: "default", private_dns_zone_ids: [] }] })], { [endpoint]: "fail" }],
  ["lets a group be renamed", [to({ private_dns_zone_group: [{ ...group[0], name: "zones" }] })], { [endpoint]: "pass" }],
  [
    "cannot tell one that only the apply tells",
    [to({ private_dns_zone_group: undefined }, { unknown: { private_dns_zone_group: true } })],
    { [endpoint]: "unknown" },
  ],
  ["is not about an endpoint that goes", [{ address: endpoint, before: { name: "e" } }], { [endpoint]: "notApplicable" }],
]);
