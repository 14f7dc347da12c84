import { notApplicable } from "../../../../policy/model";
import { springZones } from "../../../../policy/rules/runtime/spring-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springZones, goodSpring, "azurerm_spring_cloud_service.x", [
  ["fails azurerm's default", { zone_redundant: undefined }, fails("zone_redundant", false, "true")],
  ["is about production alone", { zone_redundant: false, tags: { finops_environment: "tt02" } }, notApplicable],
  ["cannot tell a variable", { zone_redundant: computed }, unknown("zone_redundant")],
]);
