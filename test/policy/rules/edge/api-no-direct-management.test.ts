import { pass } from "../../../../policy/model";
import { apiNoDirectManagement } from "../../../../policy/rules/edge/api-no-direct-management";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiNoDirectManagement, goodEdge, "azurerm_api_management.main", [
  ["fails the direct way", { "tenant_access.enabled": true }, fails("tenant_access.enabled", true, "false")],
  ["takes a gateway without the block", { tenant_access: undefined }, pass],
  ["cannot tell a variable", { "tenant_access.enabled": computed }, unknown("tenant_access.enabled")],
]);
