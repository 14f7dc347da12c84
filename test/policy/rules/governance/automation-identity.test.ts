import { pass } from "../../../../policy/model";
import { automationIdentity } from "../../../../policy/rules/governance/automation-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { automation, goodAutomation } from "../../support/good-automation";

describeRule(automationIdentity, goodAutomation, automation, [
  ["takes one of our own", { identity: [{ type: "UserAssigned", identity_ids: ["/x"] }] }, pass],
  ["fails without one", { identity: undefined }, fails("identity.type", undefined, "a value")],
  ["cannot tell a variable", { "identity.type": computed }, unknown("identity.type")],
]);
