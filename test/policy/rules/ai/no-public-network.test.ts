import { noPublicNetwork } from "../../../../policy/rules/ai/no-public-network";
import { describeSettings } from "../../support/describe-settings";

describeSettings(noPublicNetwork, [
  { type: "azurerm_cognitive_account", attribute: "public_network_access_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_ai_services", attribute: "public_network_access", good: "Disabled", bad: "Enabled", expected: "Disabled", absent: { fails: "Enabled" } },
  { type: "azurerm_ai_foundry", attribute: "public_network_access", good: "Disabled", bad: "Enabled", expected: "Disabled", absent: { fails: "Enabled" } },
  { type: "azurerm_search_service", attribute: "public_network_access_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  {
    type: "azurerm_machine_learning_workspace",
    attribute: "public_network_access_enabled",
    good: false,
    bad: true,
    expected: "false",
    absent: { fails: true },
  },
  { type: "azurerm_bot_service_azure_bot", attribute: "public_network_access_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_bot_channels_registration", attribute: "public_network_access_enabled", good: false, bad: true, expected: "false", absent: "pass" },
]);
