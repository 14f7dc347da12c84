import { mustBe, type Rule } from "../../model";

export const addressMasked: Rule = {
  id: "monitoring/address-masked",
  title: "the addresses of those who use a service are masked",
  severity: "medium",
  resourceTypes: ["azurerm_application_insights"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "an address is about a person, and the law asks for a purpose to keep it",
  remediation: "set disable_ip_masking to false",
  references: ["https://learn.microsoft.com/azure/azure-monitor/app/ip-collection"],
  evaluate: (insights) => mustBe(insights, "disable_ip_masking", false),
};
