import { policyDefinitions } from "../../../constructs/governance/policy-definitions";
import { SubscriptionPolicies } from "../../../constructs/governance/subscription-policies";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const build = (requiredTags: readonly string[]) =>
  synthesize((stack) => {
    const made = new SubscriptionPolicies(stack, "Policies", { subscriptionId: "x", name: "norway", requiredTags });
    expect(resolved(stack, made.assignmentId)).toBe("${azurerm_subscription_policy_assignment.Policies_Assignment.id}");
  });
const made = build(["env"]);
const policies = policyDefinitions(["env"]);
const json = (text: unknown) => JSON.parse(String(text));
const controls = ["NOR-AUT-01", "NOR-AUT-04", "NOR-LOC-01", "NOR-NET-01", "NOR-NET-09", "NOR-RES-04", "NOR-RES-05"];

describe("SubscriptionPolicies", () => {
  it("is one definition for each policy, a set of them and its assignment, and nothing else", () =>
    expect(inventory(made)).toEqual({
      azurerm_policy_definition: policies.map(({ name }) => `Policies/Policy-${name}`).sort(),
      azurerm_policy_set_definition: ["Policies"],
      azurerm_subscription_policy_assignment: ["Policies/Assignment"],
    }));

  it.each(policies)("refuses, whoever asks: $name", ({ name, title, mode = "Indexed", controls: named, deniedIf }) => {
    const definition = made.azurerm_policy_definition?.[`Policies/Policy-${name}`];
    expect({ ...definition, metadata: json(definition?.metadata), policy_rule: json(definition?.policy_rule) }).toEqual({
      name: `norway-${name}`,
      display_name: title,
      description: `${title} (${named.join(", ")}).`,
      policy_type: "Custom",
      mode,
      metadata: { category: "Norway baseline", version: "1.0.0", controls: named },
      // biome-ignore lint/suspicious/noThenProperty: the word is Azure Policy's
      policy_rule: { if: deniedIf, then: { effect: "deny" } },
    });
  });

  it("groups them by our controls", () => {
    const set = made.azurerm_policy_set_definition?.Policies;
    expect({ ...set, metadata: json(set?.metadata) }).toEqual({
      name: "norway",
      display_name: "Norway baseline",
      description: "What Azure refuses in this subscription, whoever asks",
      policy_type: "Custom",
      metadata: { category: "Norway baseline", version: "1.0.0", controls },
      policy_definition_group: controls.map((name) => ({ name, display_name: name, category: "Norway baseline" })),
      policy_definition_reference: policies.map(({ name, controls: named }) => ({
        policy_definition_id: `\${azurerm_policy_definition.Policies_Policy-${name}.id}`,
        reference_id: name,
        policy_group_names: named,
      })),
    });
  });

  it("holds in the whole subscription, and tells whoever is refused what to change", () => {
    const assignment = made.azurerm_subscription_policy_assignment?.["Policies/Assignment"];
    expect({ ...assignment, metadata: json(assignment?.metadata) }).toEqual({
      name: "norway",
      display_name: "Norway baseline",
      description: "What Azure refuses in this subscription, whoever asks",
      subscription_id: "/subscriptions/x",
      policy_definition_id: "${azurerm_policy_set_definition.Policies.id}",
      enforce: true,
      metadata: { category: "Norway baseline", version: "1.0.0", controls },
      non_compliance_message: policies.map(({ name, title, controls: named, message }) => ({
        policy_definition_reference_id: name,
        content: `${title} (${named.join(", ")}). ${message}`,
      })),
    });
  });

  it("refuses to require no tag", () =>
    expect(() => build([])).toThrow("prod-test/Policies: requiredTags is empty - got none; allowed one tag or more; name what cost is booked by"));
});
