import { containerLogs } from "../../../../policy/rules/runtime/container-logs";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerLogs, goodContainer, "azurerm_container_group.x", [
  ["fails without diagnostics", { diagnostics: undefined }, fails("diagnostics", undefined, "a block")],
  ["cannot tell a dynamic block", { diagnostics: undefined, dynamic: { diagnostics: {} } }, unknown("diagnostics")],
]);
