import { pass } from "../../../../policy/model";
import { synapseAuditing } from "../../../../policy/rules/analytics/synapse-auditing";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  synapseAuditing,
  single(
    "azurerm_synapse_workspace",
    {},
    { azurerm_synapse_workspace_extended_auditing_policy: { a: { synapse_workspace_id: "${azurerm_synapse_workspace.x.id}", log_monitoring_enabled: true } } },
  ),
  "azurerm_synapse_workspace.x",
  [
    ["takes the default", { "azurerm_synapse_workspace_extended_auditing_policy.a.log_monitoring_enabled": undefined }, pass],
    [
      "fails one that is not watched",
      { "azurerm_synapse_workspace_extended_auditing_policy.a.log_monitoring_enabled": false },
      fails("log_monitoring_enabled", false, "true"),
    ],
    [
      "fails none",
      { "/resource.azurerm_synapse_workspace_extended_auditing_policy": undefined },
      fails("azurerm_synapse_workspace_extended_auditing_policy", "none", "at least one"),
    ],
  ],
);

describeRule(
  synapseAuditing,
  single(
    "azurerm_synapse_sql_pool",
    {},
    { azurerm_synapse_sql_pool_extended_auditing_policy: { a: { sql_pool_id: "${azurerm_synapse_sql_pool.x.id}", log_monitoring_enabled: true } } },
  ),
  "azurerm_synapse_sql_pool.x",
  [
    ["takes the default", { "azurerm_synapse_sql_pool_extended_auditing_policy.a.log_monitoring_enabled": undefined }, pass],
    [
      "fails one that is not watched",
      { "azurerm_synapse_sql_pool_extended_auditing_policy.a.log_monitoring_enabled": false },
      fails("log_monitoring_enabled", false, "true"),
    ],
    [
      "fails none",
      { "/resource.azurerm_synapse_sql_pool_extended_auditing_policy": undefined },
      fails("azurerm_synapse_sql_pool_extended_auditing_policy", "none", "at least one"),
    ],
  ],
);
