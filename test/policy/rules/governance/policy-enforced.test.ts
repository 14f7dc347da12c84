import { pass } from "../../../../policy/model";
import { policyEnforced } from "../../../../policy/rules/governance/policy-enforced";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, policyAssignment } from "../../support/good-policies";

describeRule(policyEnforced, goodPolicies, policyAssignment, [
  ["lets azurerm's default for enforce stand", { enforce: undefined }, pass],
  ["fails enforce false", { enforce: false }, fails("enforce", false, "true")],
  ["cannot tell enforce from a variable", { enforce: computed }, unknown("enforce")],
]);
