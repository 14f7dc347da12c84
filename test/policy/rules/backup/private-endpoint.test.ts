import { privateEndpoint } from "../../../../policy/rules/backup/private-endpoint";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(privateEndpoint, goodRecovery, recoveryVault, [
  ["fails without an endpoint", { azurerm_private_endpoint: undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint that only may be made", { "azurerm_private_endpoint.e.count": computed }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails one endpoint for three", { count: 3 }, fails("azurerm_private_endpoint", "not one for each instance", "at least one")],
]);
