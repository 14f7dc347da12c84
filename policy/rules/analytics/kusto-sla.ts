import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { isProduction } from "../governance/production";

export const kustoSla: Rule = {
  id: "analytics/kusto-sla",
  title: "a Data Explorer cluster of production has an SLA",
  severity: "low",
  resourceTypes: ["azurerm_kusto_cluster"],
  controls: ["NOR-AVA-02"],
  checkov: ["CKV_AZURE_180"],
  rationale: "a development cluster is one machine, that nobody promises to bring back",
  remediation: "set sku.name to one without Dev(No SLA)",
  references: ["https://learn.microsoft.com/azure/data-explorer/manage-cluster-choose-sku"],
  evaluate: (cluster) => {
    if (!isProduction(cluster)) return notApplicable;
    const attribute = "sku.name";
    const sku = cluster.get("sku.name");
    if (sku === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return String(sku).startsWith("Dev(No SLA)") ? { state: "fail", attribute, actual: sku, expected: "a size with an SLA" } : pass;
  },
};
