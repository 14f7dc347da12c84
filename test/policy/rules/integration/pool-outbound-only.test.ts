import { poolOutboundOnly } from "../../../../policy/rules/integration/pool-outbound-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(poolOutboundOnly, goodIntegration, "azurerm_batch_pool.main", [
  ["fails calls from outside", { target_node_communication_mode: "Classic" }, fails("target_node_communication_mode", "Classic", "Simplified")],
  ["cannot tell a variable", { target_node_communication_mode: computed }, unknown("target_node_communication_mode")],
  ["fails the default", { target_node_communication_mode: undefined }, fails("target_node_communication_mode", undefined, "Simplified")],
]);
