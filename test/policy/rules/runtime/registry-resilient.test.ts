import { notApplicable, pass } from "../../../../policy/model";
import { registryResilient } from "../../../../policy/rules/runtime/registry-resilient";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryResilient, goodRegistry, "azurerm_container_registry.r", [
  ["is about production alone", { "tags.finops_environment": "at22", zone_redundancy_enabled: false }, notApplicable],
  ["wants no zones where there are none", { location: "norwaywest", zone_redundancy_enabled: false }, notApplicable],
  ["fails zone_redundancy_enabled false", { zone_redundancy_enabled: false }, fails("zone_redundancy_enabled", false, "true")],
  ["takes copies with zones", { georeplications: [{ location: "norwayeast", zone_redundancy_enabled: true }] }, pass],
  ["fails a copy without zones", { georeplications: [{ location: "norwayeast" }] }, fails("georeplications.zone_redundancy_enabled", false, "true")],
  ["cannot tell zone_redundancy_enabled from a variable", { zone_redundancy_enabled: computed }, unknown("zone_redundancy_enabled")],
]);
