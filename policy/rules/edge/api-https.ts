import type { Rule } from "../../model";
import { mustLack } from "../integration/verdicts";

export const apiHttps: Rule = {
  id: "edge/api-https",
  title: "an interface is offered over HTTPS alone",
  severity: "high",
  resourceTypes: ["azurerm_api_management_api"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "one call without encryption is where a token is stolen",
  remediation: "set protocols to https, or wss for a websocket",
  references: ["https://learn.microsoft.com/azure/api-management/api-management-howto-manage-protocols-ciphers"],
  evaluate: (resource) => mustLack(resource, "protocols", "http", "ws"),
};
