import { grafanaZones } from "../../../../policy/rules/integration/grafana-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(grafanaZones, goodIntegration, "azurerm_dashboard_grafana.main", [
  ["fails one zone", { zone_redundancy_enabled: false }, fails("zone_redundancy_enabled", false, "true")],
  ["cannot tell a variable", { zone_redundancy_enabled: computed }, unknown("zone_redundancy_enabled")],
  ["fails the default", { zone_redundancy_enabled: undefined }, fails("zone_redundancy_enabled", false, "true")],
]);
