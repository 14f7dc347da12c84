import { mustBe, pass, type Rule } from "../../model";

export const clusterTier: Rule = {
  id: "runtime/cluster-tier",
  title: "a cluster has a promise of availability",
  severity: "medium",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-AVA-02"],
  checkov: ["CKV_AZURE_170"],
  rationale: "the free tier promises nothing, and is first to be slow when many ask",
  remediation: "set sku_tier to Standard or Premium",
  references: ["https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers"],
  // Paid is what azurerm 3 called Standard.
  evaluate: (cluster) => (cluster.get("sku_tier") === "Paid" ? pass : mustBe(cluster, "sku_tier", "Standard", "Premium")),
};
