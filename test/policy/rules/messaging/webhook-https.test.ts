import { notApplicable } from "../../../../policy/model";
import { webhookHttps } from "../../../../policy/rules/messaging/webhook-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodMessaging } from "../../support/good-messaging";

for (const type of webhookHttps.resourceTypes)
  describeRule(webhookHttps, goodMessaging, `${type}.main`, [
    ["fails plain HTTP", { "webhook_endpoint.url": "http://case.altinn.no/events" }, fails("webhook_endpoint.url", "http://case.altinn.no/events", "https://")],
    ["is not about other endpoints", { webhook_endpoint: undefined, eventhub_endpoint_id: computed }, notApplicable],
    ["cannot tell a variable", { "webhook_endpoint.url": computed }, unknown("webhook_endpoint.url")],
  ]);
