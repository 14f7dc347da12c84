import { pass } from "../../../../policy/model";
import { webhookHttps } from "../../../../policy/rules/monitoring/webhook-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { actionGroup, goodInsights } from "../../support/good-insights";

describeRule(webhookHttps, goodInsights, actionGroup, [
  ["passes without one", { webhook_receiver: undefined }, pass],
  [
    "fails plain http",
    { webhook_receiver: [{ service_uri: "https://a.no" }, { service_uri: "http://b.no" }] },
    fails("webhook_receiver.service_uri", "http://b.no", "https"),
  ],
  ["cannot tell a variable", { webhook_receiver: { service_uri: computed } }, unknown("webhook_receiver.service_uri")],
  ["cannot tell a dynamic block", { webhook_receiver: undefined, dynamic: { webhook_receiver: {} } }, unknown("webhook_receiver.service_uri")],
]);
