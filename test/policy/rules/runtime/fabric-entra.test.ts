import { fabricEntra } from "../../../../policy/rules/runtime/fabric-entra";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFabric } from "../../support/good-fabric";

describeRule(fabricEntra, goodFabric, "azurerm_service_fabric_cluster.x", [
  ["fails without azure_active_directory", { azure_active_directory: undefined }, fails("azure_active_directory", undefined, "a block")],
  ["cannot tell a dynamic block", { azure_active_directory: undefined, dynamic: { azure_active_directory: {} } }, unknown("azure_active_directory")],
]);

describeRule(fabricEntra, goodFabric, "azurerm_service_fabric_managed_cluster.x", [
  ["fails without Entra ID", { "authentication.active_directory": undefined }, fails("authentication.active_directory", undefined, "a block")],
]);
