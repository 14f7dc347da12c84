import { policyExemptionEnds } from "../../../../policy/rules/governance/policy-exemption-ends";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, policyExemption } from "../../support/good-policies";

describeRule(policyExemptionEnds, goodPolicies, policyExemption, [
  ["fails where expires_on is left out", { expires_on: undefined }, fails("expires_on", undefined, "a value")],
  ["fails expires_on ''", { expires_on: "" }, fails("expires_on", "", "a value")],
  ["cannot tell expires_on from a variable", { expires_on: computed }, unknown("expires_on")],
]);
