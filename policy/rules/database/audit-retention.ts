import { referringEach } from "../../each-instance";
import { all, type Block, mustBe, mustBeAtLeast, notApplicable, type Resource, type Rule, unresolved, type Verdict } from "../../model";

const policies = ["azurerm_mssql_server_extended_auditing_policy", "azurerm_mssql_database_extended_auditing_policy"] as const;
const servers = ["azurerm_mssql_server", "azurerm_sql_server"];

/** Zero days are unlimited, in a storage account as in a workspace, which has a retention of its own. */
function kept(policy: Pick<Resource, "get"> | Block, attribute: string): Verdict {
  const forever = mustBe(policy, attribute, 0, undefined, null);
  return forever.state === "fail" ? mustBeAtLeast(policy, attribute, 90) : forever;
}

export const auditRetention: Rule = {
  id: "database/audit-retention",
  title: "the audit log of a SQL server is kept for 90 days or longer",
  severity: "medium",
  resourceTypes: [...servers, ...policies],
  controls: ["NOR-LOG-02"],
  checkov: ["CKV_AZURE_24"],
  rationale: "a theft of data is found after months, when the log of it is gone",
  remediation: "set retention_in_days to 90 or more, or to 0 for ever",
  references: ["https://learn.microsoft.com/azure/azure-sql/database/auditing-setup"],
  evaluate: (resource, graph) => {
    if (policies.some((type) => type === resource.type)) return kept(resource, "retention_in_days");
    const blocks = resource.blocks("extended_auditing_policy");
    if (blocks === unresolved) return { state: "unknown", attribute: "extended_auditing_policy", why: "its value is known only after the plan" };
    if (blocks.length > 0) return all(...blocks.map((block) => kept(block, "retention_in_days")));
    const hasPolicy = referringEach(resource, graph, policies[0], "server_id").length > 0;
    // A policy of its own is judged itself.
    return hasPolicy ? notApplicable : { state: "fail", attribute: policies[0], actual: "none", expected: "one, so that there is a log to keep" };
  },
};
