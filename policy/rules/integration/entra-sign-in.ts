import { mustBe, type Rule } from "../../model";

export const entraSignIn: Rule = {
  id: "integration/entra-sign-in",
  title: "callers of a service can prove themselves to Entra ID",
  severity: "medium",
  resourceTypes: ["azurerm_signalr_service", "azurerm_web_pubsub", "azurerm_web_pubsub_socketio"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "where Entra ID is off, keys are all that is left",
  remediation: "set aad_auth_enabled to true",
  references: ["https://learn.microsoft.com/azure/azure-signalr/signalr-concept-authorize-azure-active-directory"],
  evaluate: (resource) => mustBe(resource, "aad_auth_enabled", true),
};
