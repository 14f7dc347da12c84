import { collectionClosed } from "../../../../policy/rules/monitoring/collection-closed";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { collection, goodInsights } from "../../support/good-insights";

describeRule(collectionClosed, goodInsights, collection, [
  [
    "fails where public_network_access_enabled is left out",
    { public_network_access_enabled: undefined },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);

describeRule(collectionClosed, goodInsights, "azurerm_monitor_workspace.w", [
  [
    "fails where public_network_access_enabled is left out",
    { public_network_access_enabled: undefined },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
