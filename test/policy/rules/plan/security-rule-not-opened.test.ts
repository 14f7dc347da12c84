import { securityRuleNotOpened } from "../../../../policy/rules/plan/security-rule-not-opened";
import { describeChanges, updating } from "../../support/good-plan";

const rule = "azurerm_network_security_rule.r";
const group = "azurerm_network_security_group.g";
const inner = {
  name: "web",
  access: "Allow",
  direction: "Inbound",
  protocol: "Tcp",
  source_address_prefix: "10.1.0.0/16",
  destination_address_prefix: "*",
  destination_port_range: "443",
  network_security_group_name: "nsg",
};
const to = updating(rule, inner);
const open = { ...inner, source_address_prefix: "Internet" };

describeChanges(securityRuleNotOpened, [
  ["finds a source that comes to be the internet", [to({ source_address_prefix: "Internet" })], { [rule]: "fail" }, "the plan lets in Internet to * on 443"],
  ["finds another port that is opened to it", [{ address: rule, before: open, after: { ...open, destination_port_range: "22" } }], { [rule]: "fail" }],
  [
    "finds one public address in a list",
    [to({ source_address_prefix: null, source_address_prefixes: ["10.0.0.0/8", "203.0.113.7"] })],
    { [rule]: "fail" },
    "the plan lets in 203.0.113.7 to * on 443",
  ],
  ["finds a denial that becomes a permission", [{ address: rule, before: { ...open, access: "Deny" }, after: open }], { [rule]: "fail" }],
  ["finds a new rule in a group that is there", [{ address: rule, after: open }], { [rule]: "fail" }],
  [
    "lets a group be made with its rules",
    [
      { address: rule, after: open },
      { address: group, after: { name: "nsg" } },
    ],
    { [rule]: "pass", [group]: "pass" },
  ],
  [
    "finds a rule that is written inside its group",
    [{ address: group, before: { name: "nsg", security_rule: [inner] }, after: { name: "nsg", security_rule: [inner, { ...open, name: "b" }] } }],
    { [group]: "fail" },
  ],
  [
    "lets what was open stay",
    [{ address: group, before: { name: "nsg", security_rule: [inner, open] }, after: { name: "nsg", security_rule: [{ ...open, name: "c" }, inner] } }],
    { [group]: "pass" },
  ],
  [
    "lets inner addresses, and what goes out, be changed",
    [to({ source_address_prefix: "VirtualNetwork" }), { address: "azurerm_network_security_rule.o", after: { ...open, direction: "Outbound" } }],
    { [rule]: "pass", "azurerm_network_security_rule.o": "pass" },
  ],
  [
    "cannot tell a source that only the apply tells",
    [to({ source_address_prefix: undefined }, { unknown: { source_address_prefix: true } })],
    { [rule]: "unknown" },
  ],
  ["is not about a rule that goes", [{ address: rule, before: open }], { [rule]: "notApplicable" }],
]);
