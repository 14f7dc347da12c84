import { pass } from "../../../../policy/model";
import { poolUpdates } from "../../../../policy/rules/integration/pool-updates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(poolUpdates, goodIntegration, "azurerm_batch_pool.main", [
  ["takes azurerm's default", { windows: {} }, pass],
  ["fails what is off", { windows: { enable_automatic_updates: false } }, fails("windows.enable_automatic_updates", false, "true")],
  ["cannot tell a variable", { windows: { enable_automatic_updates: computed } }, unknown("windows.enable_automatic_updates")],
]);
