import { eachBlock } from "../../blocks";
import { type Block, pass, type Rule, unresolved, type Verdict } from "../../model";

export const webhookHttps: Rule = {
  id: "messaging/webhook-https",
  title: "events are delivered over HTTPS alone",
  severity: "high",
  resourceTypes: ["azurerm_eventgrid_event_subscription", "azurerm_eventgrid_system_topic_event_subscription"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "an event in the clear is read and changed by whoever stands on its way",
  remediation: "write a url in webhook_endpoint that begins with https://",
  references: ["https://learn.microsoft.com/azure/event-grid/security-authentication"],
  evaluate: (subscription) => eachBlock(subscription, "webhook_endpoint", https),
};

function https(endpoint: Block): Verdict {
  const url = endpoint.get("url");
  if (url === unresolved) return { state: "unknown", attribute: "url", why: "its value is known only after the plan" };
  return String(url).toLowerCase().startsWith("https://") ? pass : { state: "fail", attribute: "url", actual: url, expected: "https://" };
}
