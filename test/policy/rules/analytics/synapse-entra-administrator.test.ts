import { pass } from "../../../../policy/model";
import { synapseEntraAdministrator } from "../../../../policy/rules/analytics/synapse-entra-administrator";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  synapseEntraAdministrator,
  single("azurerm_synapse_workspace", {}, { azurerm_synapse_workspace_aad_admin: { a: { synapse_workspace_id: "${azurerm_synapse_workspace.x.id}" } } }),
  "azurerm_synapse_workspace.x",
  [
    ["fails none", { "/resource.azurerm_synapse_workspace_aad_admin": undefined }, fails("azurerm_synapse_workspace_aad_admin", "none", "a group")],
    [
      "takes one of the pools",
      {
        "/resource.azurerm_synapse_workspace_aad_admin": undefined,
        "azurerm_synapse_workspace_sql_aad_admin.a.synapse_workspace_id": "${azurerm_synapse_workspace.x.id}",
      },
      pass,
    ],
  ],
);
