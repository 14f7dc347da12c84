import { pass } from "../../../../policy/model";
import { computeInNetwork } from "../../../../policy/rules/ai/compute-in-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  computeInNetwork,
  single(
    "azurerm_machine_learning_compute_cluster",
    { subnet_resource_id: "${azurerm_subnet.s.id}", machine_learning_workspace_id: "${azurerm_machine_learning_workspace.w.id}" },
    { azurerm_subnet: { s: {} }, azurerm_machine_learning_workspace: { w: {} } },
  ),
  "azurerm_machine_learning_compute_cluster.x",
  [
    ["fails none", { subnet_resource_id: undefined }, fails("subnet_resource_id", undefined, "a value")],
    [
      "takes a managed network",
      { subnet_resource_id: undefined, "azurerm_machine_learning_workspace.w.managed_network": { isolation_mode: "AllowOnlyApprovedOutbound" } },
      pass,
    ],
    ["cannot tell a variable", { subnet_resource_id: computed }, unknown("subnet_resource_id")],
  ],
);

describeRule(
  computeInNetwork,
  single(
    "azurerm_machine_learning_compute_instance",
    { subnet_resource_id: "${azurerm_subnet.s.id}", machine_learning_workspace_id: "${azurerm_machine_learning_workspace.w.id}" },
    { azurerm_subnet: { s: {} }, azurerm_machine_learning_workspace: { w: {} } },
  ),
  "azurerm_machine_learning_compute_instance.x",
  [
    ["fails none", { subnet_resource_id: undefined }, fails("subnet_resource_id", undefined, "a value")],
    [
      "takes a managed network",
      { subnet_resource_id: undefined, "azurerm_machine_learning_workspace.w.managed_network": { isolation_mode: "AllowOnlyApprovedOutbound" } },
      pass,
    ],
    ["cannot tell a variable", { subnet_resource_id: computed }, unknown("subnet_resource_id")],
  ],
);
