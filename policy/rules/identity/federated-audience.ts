import { mustBeList, type Rule } from "../../model";

export const federatedAudience: Rule = {
  id: "identity/federated-audience",
  title: "a federated credential takes tokens that were issued for Azure",
  severity: "high",
  resourceTypes: ["azurerm_federated_identity_credential"],
  controls: ["NOR-AUT-03"],
  checkov: [],
  rationale: "a token made for another service is then as good as one for this",
  remediation: 'set audience to ["api://AzureADTokenExchange"]',
  references: ["https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations"],
  evaluate: (credential) => mustBeList(credential, "audience", ["api://AzureADTokenExchange"]),
};
