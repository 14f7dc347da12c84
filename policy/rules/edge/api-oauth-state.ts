import { mustBe, type Rule } from "../../model";

export const apiOauthState: Rule = {
  id: "edge/api-oauth-state",
  title: "a sign-in at an authorization server carries a state that comes back",
  severity: "low",
  resourceTypes: ["azurerm_api_management_authorization_server"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "without the state that comes back, a foreign page can finish a sign-in that it has begun, and the caller works in another's name",
  remediation: "set support_state to true",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-oauth2"],
  evaluate: (server) => mustBe(server, "support_state", true),
};
