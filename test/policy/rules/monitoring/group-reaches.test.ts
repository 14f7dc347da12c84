import { pass } from "../../../../policy/model";
import { groupReaches } from "../../../../policy/rules/monitoring/group-reaches";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { actionGroup, goodInsights } from "../../support/good-insights";

describeRule(groupReaches, goodInsights, actionGroup, [
  ["takes one kind", { email_receiver: undefined }, pass],
  ["fails a group of nobody", { email_receiver: undefined, webhook_receiver: [] }, fails("receiver", "none", "at least one")],
  ["cannot tell a dynamic block", { email_receiver: undefined, webhook_receiver: undefined, dynamic: { email_receiver: {} } }, unknown("receiver")],
]);
