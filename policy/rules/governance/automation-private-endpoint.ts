import type { Rule } from "../../model";
import { hasEndpoint } from "./endpoint";

export const automationPrivateEndpoint: Rule = {
  id: "governance/automation-private-endpoint",
  title: "an automation account has a private endpoint",
  severity: "medium",
  resourceTypes: ["azurerm_automation_account"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "an account that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource DSCAndHybridWorker",
  references: ["https://learn.microsoft.com/azure/automation/how-to/private-link-security"],
  evaluate: (account, graph) => hasEndpoint(account, graph, []),
};
