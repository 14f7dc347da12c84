import { mustBe, type Rule } from "../../model";

export const automationSourceToken: Rule = {
  id: "governance/automation-source-token",
  title: "an automation account reads its source with a token that it asks for, not with a personal one",
  severity: "low",
  resourceTypes: ["azurerm_automation_source_control"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a personal token has all the rights of a person, outlives their work and is copied around",
  remediation: "set security.token_type to Oauth",
  references: ["https://learn.microsoft.com/azure/automation/source-control-integration"],
  evaluate: (source) => mustBe(source, "security.token_type", "Oauth"),
};
