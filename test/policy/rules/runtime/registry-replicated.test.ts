import { notApplicable, pass } from "../../../../policy/model";
import { registryReplicated } from "../../../../policy/rules/runtime/registry-replicated";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry } from "../../support/good-registry";

describeRule(registryReplicated, goodRegistry, "azurerm_container_registry.r", [
  ["fails one copy in one zone", { zone_redundancy_enabled: false, georeplications: undefined }, fails("georeplications", undefined, "a block")],
  ["takes a copy elsewhere", { zone_redundancy_enabled: false }, pass],
  ["takes several zones", { georeplications: undefined }, pass],
  ["is about production alone", { "tags.finops_environment": "at22" }, notApplicable],
  ["cannot tell a variable", { zone_redundancy_enabled: computed }, unknown("zone_redundancy_enabled")],
]);
