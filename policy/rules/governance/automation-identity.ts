import { mustBePresent, type Rule } from "../../model";

export const automationIdentity: Rule = {
  id: "governance/automation-identity",
  title: "an automation account acts with a managed identity",
  severity: "medium",
  resourceTypes: ["azurerm_automation_account"],
  controls: ["NOR-AUT-03"],
  checkov: ["CKV2_AZURE_36"],
  rationale: "without one its runbooks log in with a password or certificate that somebody stored, and that nobody renews",
  remediation: "write identity with type SystemAssigned or UserAssigned",
  references: ["https://learn.microsoft.com/azure/automation/automation-security-overview"],
  evaluate: (account) => mustBePresent(account, "identity.type"),
};
