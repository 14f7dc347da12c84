import { firewallNotOpened } from "../../../../policy/rules/plan/firewall-not-opened";
import { describeChanges } from "../../support/good-plan";

const rules = "azurerm_firewall_policy_rule_collection_group.r";
const of = (rule: object) => ({
  name: "r",
  network_rule_collection: [
    { name: "c", rule: [{ name: "a", source_addresses: ["10.0.0.0/8"], destination_addresses: ["10.1.0.4"], destination_ports: ["443"], ...rule }] },
  ],
});

describeChanges(firewallNotOpened, [
  [
    "finds everything as a destination",
    [{ address: rules, before: of({}), after: of({ destination_addresses: ["*"] }) }],
    { [rules]: "fail" },
    "the plan opens network_rule_collection.rule.destination_addresses *",
  ],
  ["finds everybody as a source", [{ address: rules, before: of({}), after: of({ source_addresses: ["0.0.0.0/0"] }) }], { [rules]: "fail" }],
  ["lets a name be added", [{ address: rules, before: of({}), after: of({ destination_addresses: ["10.1.0.4", "10.1.0.5"] }) }], { [rules]: "pass" }],
  [
    "lets what was open stay",
    [{ address: rules, before: of({ destination_ports: ["*"] }), after: of({ destination_ports: ["*"], name: "b" }) }],
    { [rules]: "pass" },
  ],
  [
    "cannot tell what only the apply tells",
    [
      {
        address: rules,
        before: of({}),
        after: of({ source_addresses: undefined }),
        unknown: { network_rule_collection: [{ rule: [{ source_addresses: true }] }] },
      },
    ],
    { [rules]: "unknown" },
  ],
  ["is not about a new collection", [{ address: rules, after: of({ destination_addresses: ["*"] }) }], { [rules]: "notApplicable" }],
]);
