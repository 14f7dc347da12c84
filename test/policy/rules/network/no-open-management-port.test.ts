import { pass } from "../../../../policy/model";
import { noOpenManagementPort } from "../../../../policy/rules/network/no-open-management-port";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork, securityGroup } from "../../support/good-network";
import { answers, graphOf } from "../../support/graph";

describeRule(noOpenManagementPort, goodNetwork, securityGroup, [
  ["holds of a group without rules", { security_rule: undefined }, pass],
  ["lets the web in", { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "443" }, pass],
  [
    "lets everybody be denied",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": "*", "security_rule.0.access": "Deny" },
    pass,
  ],
  [
    "lets everything out",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": "*", "security_rule.0.direction": "Outbound" },
    pass,
  ],
  [
    "fails a port that is open to all",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": "*" },
    fails("security_rule", "admin opens 445 to *", "a named source"),
  ],
  [
    "fails a rule written as an object",
    { security_rule: { name: "admin", direction: "Inbound", access: "Allow", source_address_prefix: "*", destination_port_range: "445" } },
    fails("security_rule", "admin opens 445 to *", "a named source"),
  ],
  [
    "fails a port written as a number",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": 445 },
    fails("security_rule", "admin opens 445 to *", "a named source"),
  ],
  [
    "fails the internet in small letters",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": "internet" },
    fails("security_rule", "admin opens 445 to internet", "a named source"),
  ],
  [
    "fails all of Azure's customers",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": "AzureCloud.norwayeast" },
    fails("security_rule", "admin opens 445 to AzureCloud.norwayeast", "a named source"),
  ],
  [
    "fails all addresses among several",
    {
      "security_rule.0.destination_port_range": "445",
      "security_rule.0.source_address_prefix": undefined,
      "security_rule.0.source_address_prefixes": ["10.0.0.0/8", "0.0.0.0/0"],
    },
    fails("security_rule", "admin opens 445 to 10.0.0.0/8, 0.0.0.0/0", "a named source"),
  ],
  [
    "fails all addresses in two halves",
    {
      "security_rule.0.destination_port_range": "445",
      "security_rule.0.source_address_prefix": undefined,
      "security_rule.0.source_address_prefixes": ["0.0.0.0/1", "128.0.0.0/1"],
    },
    fails("security_rule", "admin opens 445 to 0.0.0.0/1, 128.0.0.0/1", "a named source"),
  ],
  [
    "fails all addresses of the newer kind",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": "::/0" },
    fails("security_rule", "admin opens 445 to ::/0", "a named source"),
  ],
  [
    "fails a range with a management port in it",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "440-450" },
    fails("security_rule", "admin opens 440-450 to *", "a named source"),
  ],
  [
    "fails every port",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "*" },
    fails("security_rule", "admin opens * to *", "a named source"),
  ],
  [
    "fails a port of Windows among several",
    {
      "security_rule.0.source_address_prefix": "*",
      "security_rule.0.destination_port_range": undefined,
      "security_rule.0.destination_port_ranges": ["80", "5985"],
    },
    fails("security_rule", "admin opens 5985 to *", "a named source"),
  ],
  [
    "fails a port that only Azure understands",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": "any" },
    fails("security_rule", "admin opens any to *", "a named source"),
  ],
  [
    "fails a rule that names no port",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": undefined },
    fails("security_rule", "admin opens * to *", "a named source"),
  ],
  [
    "fails the second rule as well",
    {
      "security_rule.0.access": "Deny",
      "security_rule.1": { name: "admin", direction: "Inbound", access: "Allow", source_address_prefix: "*", destination_port_range: "139" },
    },
    fails("security_rule", "admin opens 139 to *", "a named source"),
  ],
  [
    "cannot tell a computed source",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": computed },
    unknown("security_rule"),
  ],
  [
    "cannot tell a computed port",
    { "security_rule.0.source_address_prefix": "*", "security_rule.0.destination_port_range": computed },
    unknown("security_rule"),
  ],
  [
    "cannot tell a computed access",
    { "security_rule.0.destination_port_range": "445", "security_rule.0.source_address_prefix": "*", "security_rule.0.access": computed },
    unknown("security_rule"),
  ],
  ["cannot tell dynamic blocks, also beside harmless ones", { dynamic: { security_rule: {} } }, unknown("security_rule")],
  ["cannot tell rules from a variable", { security_rule: computed }, unknown("security_rule")],
]);

it("judges a rule that stands in a resource of its own", () => {
  const rule = { name: "admin", direction: "Inbound", access: "Allow", source_address_prefix: "Internet", destination_port_range: "5980-5990" };
  const graph = graphOf({ resource: { azurerm_network_security_rule: { open: rule, closed: { ...rule, source_address_prefix: "VirtualNetwork" } } } });
  expect(answers(noOpenManagementPort, graph)).toEqual({
    "azurerm_network_security_rule.open": fails("security_rule", "admin opens 5980-5990 to Internet", "a named source"),
    "azurerm_network_security_rule.closed": pass,
  });
});
