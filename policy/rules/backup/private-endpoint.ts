import type { Rule } from "../../model";
import { hasEndpoint } from "../governance/endpoint";

export const privateEndpoint: Rule = {
  id: "backup/private-endpoint",
  title: "a recovery services vault has a private endpoint",
  severity: "medium",
  resourceTypes: ["azurerm_recovery_services_vault"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a vault that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource AzureBackup, or AzureSiteRecovery",
  references: ["https://learn.microsoft.com/azure/backup/private-endpoints-overview"],
  evaluate: (vault, graph) => hasEndpoint(vault, graph, []),
};
