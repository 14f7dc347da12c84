import type { Rule } from "../../model";
import { connected } from "../network/connected";

export const privateEndpoint: Rule = {
  id: "configuration/private-endpoint",
  title: "a configuration store has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_app_configuration"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a store that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource configurationStores",
  references: ["https://learn.microsoft.com/azure/azure-app-configuration/concept-private-endpoint"],
  evaluate: connected,
};
