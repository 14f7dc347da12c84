import { pass } from "../../../../policy/model";
import { batchNodesDefaultDeny } from "../../../../policy/rules/integration/batch-nodes-default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(batchNodesDefaultDeny, goodIntegration, "azurerm_batch_account.main", [
  [
    "fails everybody",
    { public_network_access_enabled: true, "network_profile.node_management_access.default_action": "Allow" },
    fails("network_profile.node_management_access.default_action", "Allow", "Deny"),
  ],
  ["takes an account without a public endpoint", { "network_profile.node_management_access.default_action": "Allow" }, pass],
  ["leaves an account without lists to another rule", { public_network_access_enabled: true, network_profile: undefined }, pass],
  [
    "cannot tell a variable",
    { public_network_access_enabled: true, "network_profile.node_management_access.default_action": computed },
    unknown("network_profile.node_management_access.default_action"),
  ],
]);
