import { pass } from "../../../../policy/model";
import { activationMultifactor } from "../../../../policy/rules/identity/activation-multifactor";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, rolePolicy } from "../../support/good-policies";

describeRule(activationMultifactor, goodPolicies, rolePolicy, [
  [
    "takes conditional access instead",
    { "activation_rules.require_multifactor_authentication": false, "activation_rules.required_conditional_access_authentication_context": "c1" },
    pass,
  ],
  [
    "fails neither",
    { "activation_rules.require_multifactor_authentication": false },
    fails("activation_rules.require_multifactor_authentication", false, "true"),
  ],
  [
    "fails where nothing is said",
    { "activation_rules.require_multifactor_authentication": undefined },
    fails("activation_rules.require_multifactor_authentication", undefined, "true"),
  ],
  [
    "cannot tell a variable",
    { "activation_rules.require_multifactor_authentication": computed },
    unknown("activation_rules.require_multifactor_authentication"),
  ],
]);
