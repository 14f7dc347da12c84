import { notApplicable, type Rule } from "../../model";

const passwords = ["azuread_application_password", "azuread_service_principal_password", "azurerm_azuread_service_principal_password"];

export const noApplicationPassword: Rule = {
  id: "hygiene/no-application-password",
  title: "no password is made for an application in Entra ID",
  severity: "high",
  resourceTypes: ["*"],
  controls: ["NOR-AUT-11", "NOR-AUT-03"],
  checkov: [],
  rationale: "the password stands in terraform's state in clear, and works from anywhere until it expires",
  remediation: "use a managed identity, or a federated identity credential where the application runs outside Azure",
  references: ["https://learn.microsoft.com/entra/workload-id/workload-identity-federation"],
  evaluate: ({ type }) =>
    passwords.includes(type) ? { state: "fail", attribute: "", actual: type, expected: "absent", message: `${type} makes a password` } : notApplicable,
};
