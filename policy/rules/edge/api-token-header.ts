import type { Rule } from "../../model";
import { mustLack } from "../integration/verdicts";

export const apiTokenHeader: Rule = {
  id: "edge/api-token-header",
  title: "tokens travel in headers, not in addresses",
  severity: "low",
  resourceTypes: ["azurerm_api_management_authorization_server"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "addresses stand in every log on the way",
  remediation: "write authorizationHeader alone in bearer_token_sending_methods",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-oauth2"],
  evaluate: (resource) => mustLack(resource, "bearer_token_sending_methods", "query"),
};
