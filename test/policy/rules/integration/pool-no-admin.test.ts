import { pass } from "../../../../policy/model";
import { poolNoAdmin } from "../../../../policy/rules/integration/pool-no-admin";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const start = "start_task.user_identity.auto_user.elevation_level";

describeRule(poolNoAdmin, goodIntegration, "azurerm_batch_pool.main", [
  ["takes a pool that starts nothing", { start_task: undefined }, pass],
  ["fails a start as administrator", { [start]: "Admin" }, fails(start, "Admin", "NonAdmin")],
  [
    "fails an account of an administrator",
    { user_accounts: [{ name: "root", elevation_level: "Admin" }] },
    fails("user_accounts.elevation_level", "Admin", "NonAdmin"),
  ],
  ["cannot tell a variable", { [start]: computed }, unknown(start)],
]);
