import { eachBlock } from "../../blocks";
import { mustBe, pass, type Rule } from "../../model";

export const poolUpdates: Rule = {
  id: "integration/pool-updates",
  title: "batch machines with Windows mend themselves",
  severity: "medium",
  resourceTypes: ["azurerm_batch_pool"],
  controls: ["NOR-AVA-04"],
  checkov: [],
  rationale: "a hole that was mended everywhere else stays open on them",
  remediation: "set enable_automatic_updates in windows to true",
  references: ["https://learn.microsoft.com/azure/batch/security-best-practices"],
  evaluate: (pool) => eachBlock(pool, "windows", (windows) => mustBe(windows, "enable_automatic_updates", true), pass),
};
