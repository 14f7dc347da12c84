import { mustBePresent, type Rule } from "../../model";

export const contactPhone: Rule = {
  id: "monitoring/contact-phone",
  title: "somebody can be called when something looks like an attack",
  severity: "low",
  resourceTypes: ["azurerm_security_center_contact"],
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_20"],
  rationale: "mail is what the attacker reads, or what is down",
  remediation: "write phone",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications"],
  evaluate: (contact) => mustBePresent(contact, "phone"),
};
