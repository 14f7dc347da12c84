import { clusterCustomerManagedKey } from "../../../../policy/rules/monitoring/cluster-customer-managed-key";
import { describeRule, fails } from "../../support/describe-rule";
import { goodInsights, logCluster } from "../../support/good-insights";

describeRule(clusterCustomerManagedKey, goodInsights, logCluster, [
  [
    "fails Microsoft's key",
    { azurerm_log_analytics_cluster_customer_managed_key: undefined },
    fails("azurerm_log_analytics_cluster_customer_managed_key", "none", "one"),
  ],
]);
