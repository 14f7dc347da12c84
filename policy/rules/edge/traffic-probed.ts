import { mustBe, type Rule } from "../../model";

export const trafficProbed: Rule = {
  id: "edge/traffic-probed",
  title: "traffic manager asks whether an endpoint answers before it sends anybody there",
  severity: "low",
  resourceTypes: ["azurerm_traffic_manager_azure_endpoint", "azurerm_traffic_manager_external_endpoint"],
  controls: ["NOR-AVA-05"],
  checkov: [],
  rationale: "callers are sent to an endpoint that is down for as long as nobody takes it out by hand",
  remediation: "set always_serve_enabled to false",
  references: ["https://learn.microsoft.com/azure/traffic-manager/traffic-manager-endpoint-types"],
  evaluate: (endpoint) => mustBe(endpoint, "always_serve_enabled", false),
};
