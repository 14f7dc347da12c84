import { managedIdentity } from "../../../../policy/rules/analytics/managed-identity";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(managedIdentity, single("azurerm_kusto_cluster", { identity: { type: "SystemAssigned" } }), "azurerm_kusto_cluster.x", [
  ["fails none", { identity: undefined }, fails("identity", undefined, "an identity")],
  ["cannot tell a dynamic one", { identity: undefined, dynamic: { identity: [{}] } }, unknown("identity")],
]);

describeRule(managedIdentity, single("azurerm_data_factory", { identity: { type: "SystemAssigned" } }), "azurerm_data_factory.x", [
  ["fails none", { identity: undefined }, fails("identity", undefined, "an identity")],
  ["cannot tell a dynamic one", { identity: undefined, dynamic: { identity: [{}] } }, unknown("identity")],
]);

describeRule(managedIdentity, single("azurerm_stream_analytics_job", { identity: { type: "SystemAssigned" } }), "azurerm_stream_analytics_job.x", [
  ["fails none", { identity: undefined }, fails("identity", undefined, "an identity")],
  ["cannot tell a dynamic one", { identity: undefined, dynamic: { identity: [{}] } }, unknown("identity")],
]);
