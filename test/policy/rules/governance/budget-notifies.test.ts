import { pass } from "../../../../policy/model";
import { budgetNotifies } from "../../../../policy/rules/governance/budget-notifies";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { budget, goodSubscription } from "../../support/good-subscription";

describeRule(budgetNotifies, goodSubscription, budget, [
  ["takes a group to tell from a variable", { "notification.0": { threshold: 100, contact_groups: [computed] } }, pass],
  ["fails a budget that tells nobody", { notification: undefined }, fails("notification", "none in time", "one of 100 percent or less, to somebody")],
  [
    "fails a notification without somebody",
    { "notification.0.contact_emails": [] },
    fails("notification", "none in time", "one of 100 percent or less, to somebody"),
  ],
  ["fails a notification that is off", { "notification.0.enabled": false }, fails("notification", "none in time", "one of 100 percent or less, to somebody")],
  ["fails one that comes too late", { "notification.0.threshold": 110 }, fails("notification", "none in time", "one of 100 percent or less, to somebody")],
  ["cannot tell a dynamic block", { dynamic: { notification: {} } }, unknown("notification")],
]);
