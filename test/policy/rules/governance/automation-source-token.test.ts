import { automationSourceToken } from "../../../../policy/rules/governance/automation-source-token";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodAutomation, sourceControl } from "../../support/good-automation";

describeRule(automationSourceToken, goodAutomation, sourceControl, [
  ["fails where token_type is left out", { "security.token_type": undefined }, fails("security.token_type", undefined, "Oauth")],
  ["fails token_type 'PersonalAccessToken'", { "security.token_type": "PersonalAccessToken" }, fails("security.token_type", "PersonalAccessToken", "Oauth")],
  ["cannot tell token_type from a variable", { "security.token_type": computed }, unknown("security.token_type")],
]);
