import { mustBe, type Rule } from "../../model";

export const contactAdmins: Rule = {
  id: "monitoring/contact-admins",
  title: "warnings about attacks reach those who own the subscription",
  severity: "medium",
  resourceTypes: ["azurerm_security_center_contact"],
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_22"],
  rationale: "one mailbox on holiday must not keep a warning from those who can act",
  remediation: "set alerts_to_admins to true",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications"],
  evaluate: (contact) => mustBe(contact, "alerts_to_admins", true),
};
