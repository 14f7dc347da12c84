import { all, mustBe, mustBePresent, type Rule } from "../../model";

export const securityContact: Rule = {
  id: "monitoring/security-contact",
  title: "somebody is told when something looks like an attack",
  severity: "medium",
  resourceTypes: ["azurerm_security_center_contact"],
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_21", "CKV_AZURE_22", "CKV_AZURE_131"],
  rationale: "a warning that is sent to nobody is no warning",
  remediation: "write email, and set alert_notifications and alerts_to_admins to true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications"],
  evaluate: (contact) => all(mustBePresent(contact, "email"), mustBe(contact, "alert_notifications", true), mustBe(contact, "alerts_to_admins", true)),
};
