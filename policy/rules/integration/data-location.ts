import { mustBe, type Rule } from "../../model";

export const dataLocation: Rule = {
  id: "integration/data-location",
  title: "messages to citizens are kept in Norway",
  severity: "high",
  resourceTypes: ["azurerm_communication_service", "azurerm_email_communication_service"],
  controls: ["NOR-LOC-01"],
  checkov: [],
  rationale: "what is written to citizens is kept where Norwegian law does not reach, by default in the United States",
  remediation: "set data_location to Norway",
  references: ["https://learn.microsoft.com/azure/communication-services/concepts/privacy"],
  evaluate: (resource) => mustBe(resource, "data_location", "Norway"),
};
