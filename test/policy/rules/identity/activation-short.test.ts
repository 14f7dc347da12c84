import { pass } from "../../../../policy/model";
import { activationShort } from "../../../../policy/rules/identity/activation-short";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodPolicies, rolePolicy } from "../../support/good-policies";

describeRule(activationShort, goodPolicies, rolePolicy, [
  ["takes a working day", { "activation_rules.maximum_duration": "PT8H" }, pass],
  ["lets Azure's default stand", { "activation_rules.maximum_duration": undefined }, pass],
  ["fails a day and night", { "activation_rules.maximum_duration": "PT24H" }, fails("activation_rules.maximum_duration", "PT24H", "PT8H or less")],
  ["fails half an hour more", { "activation_rules.maximum_duration": "PT8H30M" }, fails("activation_rules.maximum_duration", "PT8H30M", "PT8H or less")],
  ["fails days", { "activation_rules.maximum_duration": "P1D" }, fails("activation_rules.maximum_duration", "P1D", "PT8H or less")],
  ["fails what is no duration", { "activation_rules.maximum_duration": "long" }, fails("activation_rules.maximum_duration", "long", "PT8H or less")],
  ["cannot tell a variable", { "activation_rules.maximum_duration": computed }, unknown("activation_rules.maximum_duration")],
]);
