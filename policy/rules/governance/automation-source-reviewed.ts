import { mustBe, type Rule } from "../../model";

export const automationSourceReviewed: Rule = {
  id: "governance/automation-source-reviewed",
  title: "runbooks change when somebody says so, not when a branch does",
  severity: "low",
  resourceTypes: ["azurerm_automation_source_control"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "who may push to the branch then runs code with the rights of the account at once",
  remediation: "set automatic_sync to false",
  references: ["https://learn.microsoft.com/azure/automation/source-control-integration"],
  evaluate: (source) => mustBe(source, "automatic_sync", false),
};
