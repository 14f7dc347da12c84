import { pass } from "../../../../policy/model";
import { clusterTier } from "../../../../policy/rules/runtime/cluster-tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { cluster, goodCluster } from "../../support/good-cluster";

describeRule(clusterTier, goodCluster, cluster, [
  ["takes Standard by its earlier name", { sku_tier: "Paid" }, pass],
  ["takes Premium", { sku_tier: "Premium" }, pass],
  ["fails sku_tier Free", { sku_tier: "Free" }, fails("sku_tier", "Free", "Standard or Premium")],
  ["cannot tell sku_tier from a variable", { sku_tier: computed }, unknown("sku_tier")],
  ["fails azurerm's default", { sku_tier: undefined }, fails("sku_tier", "Free", "Standard or Premium")],
]);
