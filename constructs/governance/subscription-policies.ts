import { PolicyDefinition } from "@cdktf/provider-azurerm/lib/policy-definition";
import { PolicySetDefinition } from "@cdktf/provider-azurerm/lib/policy-set-definition";
import { SubscriptionPolicyAssignment } from "@cdktf/provider-azurerm/lib/subscription-policy-assignment";
import { Construct } from "constructs";
import { wrongInput } from "../input";
import { policyDefinitions } from "./policy-definitions";

export interface SubscriptionPoliciesProps {
  /** A UUID: the subscription of the stack, since that is where definitions are made. */
  readonly subscriptionId: string;
  /** Name of the set and its assignment: once in the subscription. */
  readonly name: string;
  /** Keys of the tags that every resource must carry. */
  readonly requiredTags: readonly string[];
}

/** Version of the set: raise it with a change, so that Azure shows since when it holds. */
const version = "1.0.0";

/**
 * What the rules refuse before a deployment, refused by Azure too: for whoever does not come through here. Each refusal says what to change, and
 * Azure's own compliance view is grouped by our controls.
 *
 * Holds NOR-LOC-01, NOR-NET-01, NOR-NET-09, NOR-AUT-01, NOR-AUT-04, NOR-RES-04 and NOR-RES-05.
 * @throws when no tag is required
 * @see https://learn.microsoft.com/azure/governance/policy/concepts/effect-deny
 */
export class SubscriptionPolicies extends Construct {
  readonly assignmentId: string;

  constructor(scope: Construct, id: string, props: SubscriptionPoliciesProps) {
    super(scope, id);
    const { name, requiredTags } = props;
    if (requiredTags.length === 0) {
      throw wrongInput(this.node.path, { what: "requiredTags is empty", got: "none", allowed: "one tag or more", fix: "name what cost is booked by" });
    }
    const policies = policyDefinitions(requiredTags);
    const category = "Norway baseline";
    const references = policies.map((policy) => {
      const definition = new PolicyDefinition(this, `Policy-${policy.name}`, {
        name: `${name}-${policy.name}`,
        displayName: policy.title,
        description: `${policy.title} (${policy.controls.join(", ")}).`,
        policyType: "Custom",
        mode: policy.mode ?? "Indexed",
        metadata: JSON.stringify({ category, version, controls: policy.controls }),
        // biome-ignore lint/suspicious/noThenProperty: the word is Azure Policy's
        policyRule: JSON.stringify({ if: policy.deniedIf, then: { effect: "deny" } }),
      });
      return { policyDefinitionId: definition.id, referenceId: policy.name, policyGroupNames: [...policy.controls] };
    });
    const controls = [...new Set(policies.flatMap((policy) => policy.controls))].sort();
    const set = new PolicySetDefinition(this, "Resource", {
      name,
      displayName: category,
      description: "What Azure refuses in this subscription, whoever asks",
      policyType: "Custom",
      metadata: JSON.stringify({ category, version, controls }),
      policyDefinitionGroup: controls.map((control) => ({ name: control, displayName: control, category })),
      policyDefinitionReference: references,
    });
    const assignment = new SubscriptionPolicyAssignment(this, "Assignment", {
      name,
      displayName: category,
      description: "What Azure refuses in this subscription, whoever asks",
      subscriptionId: `/subscriptions/${props.subscriptionId}`,
      policyDefinitionId: set.id,
      enforce: true,
      metadata: JSON.stringify({ category, version, controls }),
      nonComplianceMessage: policies.map((policy) => ({
        policyDefinitionReferenceId: policy.name,
        content: `${policy.title} (${policy.controls.join(", ")}). ${policy.message}`,
      })),
    });
    this.assignmentId = assignment.id;
  }
}
