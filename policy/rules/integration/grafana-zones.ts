import { mustBe, type Rule } from "../../model";

export const grafanaZones: Rule = {
  id: "integration/grafana-zones",
  title: "dashboards are spread over the zones",
  severity: "low",
  resourceTypes: ["azurerm_dashboard_grafana"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "one data centre that fails takes the dashboards with it when they are needed most",
  remediation: "set zone_redundancy_enabled to true",
  references: ["https://learn.microsoft.com/azure/managed-grafana/how-to-enable-zone-redundancy"],
  evaluate: (resource) => mustBe(resource, "zone_redundancy_enabled", true),
};
