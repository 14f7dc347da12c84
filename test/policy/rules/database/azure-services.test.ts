import { azureServices } from "../../../../policy/rules/database/azure-services";
import { describeSettings } from "../../support/describe-settings";

describeSettings(azureServices, [
  { type: "azurerm_cosmosdb_account", attribute: "network_acl_bypass_for_azure_services", good: false, bad: true, expected: "false", absent: "pass" },
]);
