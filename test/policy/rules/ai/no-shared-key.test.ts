import { noSharedKey } from "../../../../policy/rules/ai/no-shared-key";
import { describeSettings } from "../../support/describe-settings";

describeSettings(noSharedKey, [
  { type: "azurerm_cognitive_account", attribute: "local_auth_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_ai_services", attribute: "local_authentication_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_search_service", attribute: "local_authentication_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
  { type: "azurerm_bot_service_azure_bot", attribute: "local_authentication_enabled", good: false, bad: true, expected: "false", absent: { fails: true } },
]);
