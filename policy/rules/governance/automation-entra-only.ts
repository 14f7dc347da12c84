import { mustBe, type Rule } from "../../model";

export const automationEntraOnly: Rule = {
  id: "governance/automation-entra-only",
  title: "an automation account takes Entra ID identities alone",
  severity: "high",
  resourceTypes: ["azurerm_automation_account"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "whoever has the key of the account registers a machine of its own and receives what runbooks carry",
  remediation: "set local_authentication_enabled to false",
  references: ["https://learn.microsoft.com/azure/automation/disable-local-authentication"],
  evaluate: (account) => mustBe(account, "local_authentication_enabled", false),
};
