import { all, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { asList } from "../../stack-json";

const lists = ["visibility_subscription_ids", "auto_approval_subscription_ids"];

export const linkServiceClosed: Rule = {
  id: "network/link-service-closed",
  title: "a private link service is seen, and joined without asking, by named subscriptions alone",
  severity: "high",
  resourceTypes: ["azurerm_private_link_service"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "every customer of Azure may ask for a way in, or has one",
  remediation: "name subscriptions in visibility_subscription_ids and auto_approval_subscription_ids, and no *",
  references: ["https://learn.microsoft.com/azure/private-link/private-link-service-overview"],
  evaluate: (service) => all(...lists.map((list) => noWildcard(service, list))),
};

function noWildcard(service: Resource, attribute: string): Verdict {
  const named = service.get(attribute);
  if (named === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  return asList(named).includes("*") ? { state: "fail", attribute, actual: named, expected: "named subscriptions" } : pass;
}
