import { activationApproved } from "../../../../policy/rules/identity/activation-approved";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, rolePolicy } from "../../support/good-policies";

describeRule(activationApproved, goodPolicies, rolePolicy, [
  [
    "fails where require_approval is left out",
    { "activation_rules.require_approval": undefined },
    fails("activation_rules.require_approval", undefined, "true"),
  ],
  ["fails require_approval false", { "activation_rules.require_approval": false }, fails("activation_rules.require_approval", false, "true")],
  ["cannot tell require_approval from a variable", { "activation_rules.require_approval": computed }, unknown("activation_rules.require_approval")],
]);
