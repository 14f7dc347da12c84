import { pass } from "../../../../policy/model";
import { apiZones } from "../../../../policy/rules/edge/api-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiZones, goodEdge, "azurerm_api_management.main", [
  ["fails one zone", { zones: ["1"] }, fails("zones", ["1"], "two zones or more")],
  ["fails no zone", { zones: undefined }, fails("zones", undefined, "two zones or more")],
  ["takes a region without zones", { location: "norwaywest", zones: undefined }, pass],
  ["cannot tell a variable", { zones: computed }, unknown("zones")],
]);
