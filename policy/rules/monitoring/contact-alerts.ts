import { mustBe, type Rule } from "../../model";

export const contactAlerts: Rule = {
  id: "monitoring/contact-alerts",
  title: "warnings about attacks are sent by mail",
  severity: "medium",
  resourceTypes: ["azurerm_security_center_contact"],
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_21"],
  rationale: "who has to look into the portal finds the warning when it is too late",
  remediation: "set alert_notifications to true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications"],
  evaluate: (contact) => mustBe(contact, "alert_notifications", true),
};
