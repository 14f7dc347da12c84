import { azureServices } from "../../../../policy/rules/ai/azure-services";
import { describeSettings } from "../../support/describe-settings";

describeSettings(azureServices, [
  { type: "azurerm_cognitive_account", attribute: "network_acls.bypass", good: "None", bad: "AzureServices", expected: "None", absent: "pass" },
  { type: "azurerm_ai_services", attribute: "network_acls.bypass", good: "None", bad: "AzureServices", expected: "None", absent: { fails: "AzureServices" } },
  { type: "azurerm_search_service", attribute: "network_rule_bypass_option", good: "None", bad: "AzureServices", expected: "None", absent: "pass" },
]);
