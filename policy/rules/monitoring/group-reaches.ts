import { pass, type Rule, unresolved } from "../../model";

const receivers = [
  "arm_role_receiver",
  "automation_runbook_receiver",
  "azure_app_push_receiver",
  "azure_function_receiver",
  "email_receiver",
  "event_hub_receiver",
  "itsm_receiver",
  "logic_app_receiver",
  "sms_receiver",
  "voice_receiver",
  "webhook_receiver",
];

export const groupReaches: Rule = {
  id: "monitoring/group-reaches",
  title: "an action group reaches somebody",
  severity: "medium",
  resourceTypes: ["azurerm_monitor_action_group"],
  controls: ["NOR-LOG-05"],
  checkov: [],
  rationale: "alerts that go to nobody look as if all were well",
  remediation: "write at least one receiver, such as email_receiver",
  references: ["https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups"],
  evaluate: (group) => {
    const blocks = receivers.map((receiver) => group.blocks(receiver));
    if (blocks.some((found) => found !== unresolved && found.length > 0)) return pass;
    const attribute = "receiver";
    return blocks.includes(unresolved)
      ? { state: "unknown", attribute, why: "a dynamic block may make some" }
      : { state: "fail", attribute, actual: "none", expected: "at least one" };
  },
};
