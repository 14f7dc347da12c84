import { notApplicable } from "../../../../policy/model";
import { publicIpZones } from "../../../../policy/rules/network/public-ip-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(publicIpZones, goodHub, "azurerm_public_ip.a", [
  ["fails no zone", { zones: undefined }, fails("zones", undefined, "two zones or more")],
  ["fails one zone", { zones: ["1"] }, fails("zones", ["1"], "two zones or more")],
  ["is not about other environments", { zones: undefined, tags: { finops_environment: "tt02" } }, notApplicable],
  ["cannot tell a variable", { zones: computed }, unknown("zones")],
]);

describeRule(publicIpZones, goodHub, "azurerm_firewall.f", [["fails no zone", { zones: undefined }, fails("zones", undefined, "two zones or more")]]);
