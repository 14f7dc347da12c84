import { pass } from "../../../../policy/model";
import { gatewayZones } from "../../../../policy/rules/runtime/gateway-zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayZones, goodGateway, gateway, [
  ["fails one zone", { zones: ["1"] }, fails("zones", ["1"], "two zones or more")],
  ["fails no zone", { zones: undefined }, fails("zones", undefined, "two zones or more")],
  ["takes a region without zones", { location: "norwaywest", zones: undefined }, pass],
  ["cannot tell a variable", { zones: computed }, unknown("zones")],
]);
