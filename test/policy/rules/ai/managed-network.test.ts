import { managedNetwork } from "../../../../policy/rules/ai/managed-network";
import { describeSettings } from "../../support/describe-settings";

describeSettings(managedNetwork, [
  {
    type: "azurerm_machine_learning_workspace",
    attribute: "managed_network.isolation_mode",
    good: "AllowOnlyApprovedOutbound",
    bad: "AllowInternetOutbound",
    expected: "AllowOnlyApprovedOutbound",
    absent: { fails: undefined },
  },
  {
    type: "azurerm_ai_foundry",
    attribute: "managed_network.isolation_mode",
    good: "AllowOnlyApprovedOutbound",
    bad: "AllowInternetOutbound",
    expected: "AllowOnlyApprovedOutbound",
    absent: { fails: undefined },
  },
]);
