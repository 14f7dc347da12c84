import { pass } from "../../../../policy/model";
import { privateEndpointDns } from "../../../../policy/rules/network/private-endpoint-dns";
import { change } from "../../support/change";
import { crossStack } from "../../support/cross-stack";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { endpoint, goodNetwork } from "../../support/good-network";
import { graphOfStacks, verdicts } from "../../support/graph";

describeRule(privateEndpointDns, goodNetwork, endpoint, [
  ["reads a group written as a list", { private_dns_zone_group: [{ private_dns_zone_ids: ["${azurerm_private_dns_zone.z.id}"] }] }, pass],
  [
    "knows a zone by its literal id, whatever the case of its letters",
    {
      "private_dns_zone_group.private_dns_zone_ids": [
        "/subscriptions/x/resourceGroups/RG-NET/providers/microsoft.network/privateDnsZones/PRIVATELINK.blob.core.windows.net",
      ],
    },
    pass,
  ],
  [
    "fails an endpoint without a zone",
    { private_dns_zone_group: undefined },
    fails("private_dns_zone_group.private_dns_zone_ids", undefined, "a zone that is linked to the endpoint's virtual network"),
  ],
  [
    "fails an empty list of zones",
    { "private_dns_zone_group.private_dns_zone_ids": [] },
    fails("private_dns_zone_group.private_dns_zone_ids", undefined, "a zone that is linked to the endpoint's virtual network"),
  ],
  [
    "fails a zone that is linked to nothing",
    { azurerm_private_dns_zone_virtual_network_link: undefined },
    fails("private_dns_zone_group.private_dns_zone_ids", "a zone without such a link", "a zone that is linked to the endpoint's virtual network"),
  ],
  [
    "fails a zone that is linked to another network",
    { "azurerm_private_dns_zone_virtual_network_link.l.virtual_network_id": "${var.x}" },
    fails("private_dns_zone_group.private_dns_zone_ids", "a zone without such a link", "a zone that is linked to the endpoint's virtual network"),
  ],
  [
    "fails a link that only may be made",
    { "azurerm_private_dns_zone_virtual_network_link.l.for_each": computed },
    fails("private_dns_zone_group.private_dns_zone_ids", "a zone without such a link", "a zone that is linked to the endpoint's virtual network"),
  ],
  [
    "cannot tell a zone that is not among the stacks",
    { "private_dns_zone_group.private_dns_zone_ids": [computed] },
    unknown("private_dns_zone_group.private_dns_zone_ids"),
  ],
  [
    "cannot tell a literal zone that is not among the stacks",
    { "private_dns_zone_group.private_dns_zone_ids": ["/subscriptions/x/zone"] },
    unknown("private_dns_zone_group.private_dns_zone_ids"),
  ],
  ["cannot tell a subnet that is not among the stacks", { subnet_id: computed }, unknown("subnet_id")],
  [
    "cannot tell a dynamic block",
    { private_dns_zone_group: undefined, dynamic: { private_dns_zone_group: {} } },
    unknown("private_dns_zone_group.private_dns_zone_ids"),
  ],
]);

it("follows zone, subnet and link into another stack", () => {
  const refer = (type: string, name: string, attribute: string) => crossStack.reference("net", type, name, attribute);
  const net = change(goodNetwork, {
    azurerm_private_endpoint: undefined,
    "/terraform": crossStack.backend("net"),
    "/output": { ...crossStack.output("azurerm_subnet", "s", "id"), ...crossStack.output("azurerm_private_dns_zone", "z", "id") },
  });
  const endpoints = {
    data: crossStack.input("net"),
    resource: {
      azurerm_private_endpoint: {
        e: { subnet_id: refer("azurerm_subnet", "s", "id"), private_dns_zone_group: { private_dns_zone_ids: [refer("azurerm_private_dns_zone", "z", "id")] } },
        lost: {
          subnet_id: refer("azurerm_subnet", "other", "id"),
          private_dns_zone_group: { private_dns_zone_ids: [refer("azurerm_private_dns_zone", "z", "id")] },
        },
      },
    },
  };
  const graph = graphOfStacks({ net, app: endpoints });
  expect(verdicts(privateEndpointDns, graph)).toEqual({ "app/azurerm_private_endpoint.e": "pass", "app/azurerm_private_endpoint.lost": "unknown" });
});
