import { springInNetwork } from "../../../../policy/rules/runtime/spring-in-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodSpring } from "../../support/good-spring";

describeRule(springInNetwork, goodSpring, "azurerm_spring_cloud_service.x", [
  ["fails a service outside", { network: undefined }, fails("network.service_runtime_subnet_id", undefined, "a value")],
  ["cannot tell a variable", { "network.service_runtime_subnet_id": computed }, unknown("network.service_runtime_subnet_id")],
]);
