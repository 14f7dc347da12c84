import { springEgress } from "../../../../policy/rules/runtime/spring-egress";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springEgress, goodSpring, "azurerm_spring_cloud_service.x", [
  [
    "fails network.outbound_type loadBalancer",
    { "network.outbound_type": "loadBalancer" },
    fails("network.outbound_type", "loadBalancer", "userDefinedRouting"),
  ],
  ["fails azurerm's default", { "network.outbound_type": undefined }, fails("network.outbound_type", "loadBalancer", "userDefinedRouting")],
  ["cannot tell a variable", { "network.outbound_type": computed }, unknown("network.outbound_type")],
]);
