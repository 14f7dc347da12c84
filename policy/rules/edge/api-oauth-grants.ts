import type { Rule } from "../../model";
import { mustLack } from "../integration/verdicts";

export const apiOauthGrants: Rule = {
  id: "edge/api-oauth-grants",
  title: "callers get tokens by grants that do not show them around",
  severity: "medium",
  resourceTypes: ["azurerm_api_management_authorization_server"],
  controls: ["NOR-AUT-01"],
  checkov: [],
  rationale: "a token in an address, or a password in a foreign form, is read by others",
  remediation: "take implicit and resourceOwnerPassword out of grant_types",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-oauth2"],
  evaluate: (resource) => mustLack(resource, "grant_types", "implicit", "resourceOwnerPassword"),
};
