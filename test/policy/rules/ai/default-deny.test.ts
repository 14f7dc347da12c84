import { defaultDeny } from "../../../../policy/rules/ai/default-deny";
import { describeSettings } from "../../support/describe-settings";

describeSettings(defaultDeny, [
  { type: "azurerm_cognitive_account", attribute: "network_acls.default_action", good: "Deny", bad: "Allow", expected: "Deny", absent: { fails: undefined } },
  { type: "azurerm_ai_services", attribute: "network_acls.default_action", good: "Deny", bad: "Allow", expected: "Deny", absent: { fails: undefined } },
]);
