import { mustBe, type Rule } from "../../model";

export const automationEncryptedVariable: Rule = {
  id: "governance/automation-encrypted-variable",
  title: "a variable of an automation account is encrypted",
  severity: "high",
  resourceTypes: [
    "azurerm_automation_variable_bool",
    "azurerm_automation_variable_datetime",
    "azurerm_automation_variable_int",
    "azurerm_automation_variable_object",
    "azurerm_automation_variable_string",
  ],
  controls: ["NOR-AUT-09"],
  checkov: ["CKV_AZURE_73"],
  rationale: "everybody who may read the account reads its variables, passwords among them",
  remediation: "set encrypted to true",
  references: ["https://learn.microsoft.com/azure/automation/shared-resources/variables"],
  evaluate: (variable) => mustBe(variable, "encrypted", true),
};
