import { synapseThreatDetection } from "../../../../policy/rules/analytics/synapse-threat-detection";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  synapseThreatDetection,
  single(
    "azurerm_synapse_workspace",
    {},
    { azurerm_synapse_workspace_security_alert_policy: { a: { synapse_workspace_id: "${azurerm_synapse_workspace.x.id}", policy_state: "Enabled" } } },
  ),
  "azurerm_synapse_workspace.x",
  [
    ["fails one that is off", { "azurerm_synapse_workspace_security_alert_policy.a.policy_state": "Disabled" }, fails("policy_state", "Disabled", "Enabled")],
    ["cannot tell a variable", { "azurerm_synapse_workspace_security_alert_policy.a.policy_state": computed }, unknown("policy_state")],
    [
      "fails none",
      { "/resource.azurerm_synapse_workspace_security_alert_policy": undefined },
      fails("azurerm_synapse_workspace_security_alert_policy", "none", "at least one"),
    ],
  ],
);

describeRule(
  synapseThreatDetection,
  single(
    "azurerm_synapse_sql_pool",
    {},
    { azurerm_synapse_sql_pool_security_alert_policy: { a: { sql_pool_id: "${azurerm_synapse_sql_pool.x.id}", policy_state: "Enabled" } } },
  ),
  "azurerm_synapse_sql_pool.x",
  [
    ["fails one that is off", { "azurerm_synapse_sql_pool_security_alert_policy.a.policy_state": "Disabled" }, fails("policy_state", "Disabled", "Enabled")],
    ["cannot tell a variable", { "azurerm_synapse_sql_pool_security_alert_policy.a.policy_state": computed }, unknown("policy_state")],
    [
      "fails none",
      { "/resource.azurerm_synapse_sql_pool_security_alert_policy": undefined },
      fails("azurerm_synapse_sql_pool_security_alert_policy", "none", "at least one"),
    ],
  ],
);
