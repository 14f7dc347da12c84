import { searchKeyEnforced } from "../../../../policy/rules/ai/search-key-enforced";
import { describeSettings } from "../../support/describe-settings";

describeSettings(searchKeyEnforced, [
  { type: "azurerm_search_service", attribute: "customer_managed_key_enforcement_enabled", good: true, bad: false, expected: "true", absent: { fails: false } },
]);
