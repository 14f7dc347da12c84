import { mustBePresent, type Rule } from "../../model";

export const securityContact: Rule = {
  id: "monitoring/security-contact",
  title: "somebody has an address for warnings about attacks",
  severity: "medium",
  resourceTypes: ["azurerm_security_center_contact"],
  controls: ["NOR-LOG-06"],
  checkov: ["CKV_AZURE_131"],
  rationale: "a warning that is sent to nobody is no warning",
  remediation: "write email",
  references: ["https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications"],
  evaluate: (contact) => mustBePresent(contact, "email"),
};
