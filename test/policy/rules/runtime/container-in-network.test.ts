import { pass } from "../../../../policy/model";
import { containerInNetwork } from "../../../../policy/rules/runtime/container-in-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerInNetwork, goodContainer, "azurerm_container_group.x", [
  ["fails a group outside", { subnet_ids: undefined }, fails("subnet_ids", undefined, "a subnet")],
  ["takes an id", { subnet_ids: ["/subscriptions/s/subnet"] }, pass],
  ["cannot tell a variable", { subnet_ids: computed }, unknown("subnet_ids")],
]);
