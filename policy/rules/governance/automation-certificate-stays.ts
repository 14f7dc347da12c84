import { mustBe, type Rule } from "../../model";

export const automationCertificateStays: Rule = {
  id: "governance/automation-certificate-stays",
  title: "a certificate in an automation account cannot be taken out",
  severity: "medium",
  resourceTypes: ["azurerm_automation_certificate"],
  controls: ["NOR-AUT-11"],
  checkov: [],
  rationale: "a runbook that somebody changed for a minute carries the private key away",
  remediation: "set exportable to false",
  references: ["https://learn.microsoft.com/azure/automation/shared-resources/certificates"],
  evaluate: (certificate) => mustBe(certificate, "exportable", false),
};
