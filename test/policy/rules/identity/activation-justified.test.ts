import { activationJustified } from "../../../../policy/rules/identity/activation-justified";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, rolePolicy } from "../../support/good-policies";

describeRule(activationJustified, goodPolicies, rolePolicy, [
  [
    "fails where activation_rules.require_justification is left out",
    { "activation_rules.require_justification": undefined },
    fails("activation_rules.require_justification", undefined, "true"),
  ],
  [
    "fails activation_rules.require_justification false",
    { "activation_rules.require_justification": false },
    fails("activation_rules.require_justification", false, "true"),
  ],
  [
    "cannot tell activation_rules.require_justification from a variable",
    { "activation_rules.require_justification": computed },
    unknown("activation_rules.require_justification"),
  ],
  [
    "fails where active_assignment_rules.require_justification is left out",
    { "active_assignment_rules.require_justification": undefined },
    fails("active_assignment_rules.require_justification", undefined, "true"),
  ],
  [
    "fails active_assignment_rules.require_justification false",
    { "active_assignment_rules.require_justification": false },
    fails("active_assignment_rules.require_justification", false, "true"),
  ],
  [
    "cannot tell active_assignment_rules.require_justification from a variable",
    { "active_assignment_rules.require_justification": computed },
    unknown("active_assignment_rules.require_justification"),
  ],
]);
