import { eachBlock } from "../../blocks";
import { all, mustBe, pass, type Rule } from "../../model";
import { unlessAbsent } from "./verdicts";

export const poolNoAdmin: Rule = {
  id: "integration/pool-no-admin",
  title: "tasks run on batch machines without the rights of an administrator",
  severity: "medium",
  resourceTypes: ["azurerm_batch_pool"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a task that is broken into owns the machine, and what the next task leaves on it",
  remediation: "set elevation_level of start_task and user_accounts to NonAdmin",
  references: ["https://learn.microsoft.com/azure/batch/batch-user-accounts"],
  evaluate: (pool) =>
    all(
      unlessAbsent(pool, "start_task.user_identity.auto_user.elevation_level", "NonAdmin"),
      eachBlock(pool, "user_accounts", (account) => mustBe(account, "elevation_level", "NonAdmin"), pass),
    ),
};
