import { notApplicable, pass } from "../../../../policy/model";
import { registryResilient } from "../../../../policy/rules/runtime/registry-resilient";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry, registry } from "../../support/good-registry";

describeRule(registryResilient, goodRegistry, registry, [
  ["is about production alone", { "tags.finops_environment": "at22", zone_redundancy_enabled: false }, notApplicable],
  ["wants no zones where there are none", { location: "norwaywest", zone_redundancy_enabled: false }, pass],
  ["fails zone_redundancy_enabled false", { zone_redundancy_enabled: false }, fails("zone_redundancy_enabled", false, "true")],
  ["cannot tell zone_redundancy_enabled from a variable", { zone_redundancy_enabled: computed }, unknown("zone_redundancy_enabled")],
  ["fails sku Standard", { sku: "Standard" }, fails("sku", "Standard", "Premium")],
  ["cannot tell sku from a variable", { sku: computed }, unknown("sku")],
]);
