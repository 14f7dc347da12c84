import { pass } from "../../../../policy/model";
import { gatewayInstances } from "../../../../policy/rules/runtime/gateway-instances";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayInstances, goodGateway, gateway, [
  ["takes a fixed number", { autoscale_configuration: undefined, "sku.capacity": 2 }, pass],
  ["fails none", { "autoscale_configuration.min_capacity": 0 }, fails("autoscale_configuration.min_capacity", 0, "2 or more")],
  ["fails one", { autoscale_configuration: undefined, "sku.capacity": 1 }, fails("sku.capacity", 1, "2 or more")],
  ["cannot tell a variable", { "autoscale_configuration.min_capacity": computed }, unknown("autoscale_configuration.min_capacity")],
]);
