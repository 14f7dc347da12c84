import { mustBe, type Rule } from "../../model";

export const automationNoPublicNetwork: Rule = {
  id: "governance/automation-no-public-network",
  title: "an automation account has no public endpoint",
  severity: "high",
  resourceTypes: ["azurerm_automation_account"],
  controls: ["NOR-NET-01"],
  checkov: ["CKV2_AZURE_24"],
  rationale: "runbooks act with high privileges, and a webhook or a stolen token starts them from anywhere",
  remediation: "set public_network_access_enabled to false and add a private endpoint",
  references: ["https://learn.microsoft.com/azure/automation/how-to/private-link-security"],
  evaluate: (account) => mustBe(account, "public_network_access_enabled", false),
};
