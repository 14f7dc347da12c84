import { containerIdentity } from "../../../../policy/rules/runtime/container-identity";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerIdentity, goodContainer, "azurerm_container_group.x", [
  ["fails without identity", { identity: undefined }, fails("identity", undefined, "a block")],
  ["cannot tell a dynamic block", { identity: undefined, dynamic: { identity: {} } }, unknown("identity")],
]);
