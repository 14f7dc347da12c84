import { clusterImageCleaner } from "../../../../policy/rules/runtime/cluster-image-cleaner";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodCluster } from "../../support/good-cluster";

describeRule(clusterImageCleaner, goodCluster, "azurerm_kubernetes_cluster.c", [
  ["fails image_cleaner_enabled false", { image_cleaner_enabled: false }, fails("image_cleaner_enabled", false, "true")],
  ["fails azurerm's default", { image_cleaner_enabled: undefined }, fails("image_cleaner_enabled", false, "true")],
  ["cannot tell a variable", { image_cleaner_enabled: computed }, unknown("image_cleaner_enabled")],
]);
