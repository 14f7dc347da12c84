import { defenderPlans } from "../../../../policy/rules/monitoring/defender-plans";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSubscription, plan } from "../../support/good-subscription";

describeRule(defenderPlans, goodSubscription, plan, [
  ["fails tier Free", { tier: "Free" }, fails("tier", "Free", "Standard")],
  ["cannot tell tier from a variable", { tier: computed }, unknown("tier")],
]);
