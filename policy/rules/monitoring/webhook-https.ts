import { pass, type Rule, unresolved } from "../../model";

const attribute = "webhook_receiver.service_uri";

export const webhookHttps: Rule = {
  id: "monitoring/webhook-https",
  title: "an action group calls others over https",
  severity: "medium",
  resourceTypes: ["azurerm_monitor_action_group"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "an alert tells which door is open, and whoever listens reads it first",
  remediation: "write service_uri of webhook_receiver with https",
  references: ["https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups#webhook"],
  evaluate: (group) => {
    const hooks = group.blocks("webhook_receiver");
    if (hooks === unresolved) return { state: "unknown", attribute, why: "a dynamic block may make some" };
    const addresses = hooks.map((hook) => hook.get("service_uri"));
    const plain = addresses.find((address) => address !== unresolved && !/^https:/i.test(String(address)));
    if (plain !== undefined) return { state: "fail", attribute, actual: plain as string, expected: "https" };
    return addresses.includes(unresolved) ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass;
  },
};
