import { pass, type Rule, unresolved } from "../../model";

export const kustoTenants: Rule = {
  id: "analytics/kusto-tenants",
  title: "a Data Explorer cluster trusts named tenants alone",
  severity: "medium",
  resourceTypes: ["azurerm_kusto_cluster"],
  controls: ["NOR-LOC-05"],
  checkov: [],
  rationale: "identities of every tenant of Entra ID can be given rights on the data, which Azure trusts by default",
  remediation: "write trusted_external_tenants as the empty list, or with the tenants that are meant",
  references: ["https://learn.microsoft.com/azure/data-explorer/kusto/access-control/cross-tenant-query-and-commands"],
  evaluate: (cluster) => {
    const attribute = "trusted_external_tenants";
    const tenants = cluster.get("trusted_external_tenants");
    if (tenants === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return Array.isArray(tenants) && !tenants.includes("*") ? pass : { state: "fail", attribute, actual: tenants, expected: "named tenants, or none" };
  },
};
