import { automationPrivateEndpoint } from "../../../../policy/rules/governance/automation-private-endpoint";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { automation, goodAutomation } from "../../support/good-automation";

describeRule(automationPrivateEndpoint, goodAutomation, automation, [
  ["fails without an endpoint", { azurerm_private_endpoint: undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails an endpoint that only may be made", { "azurerm_private_endpoint.e.count": computed }, fails("azurerm_private_endpoint", "none", "at least one")],
  ["fails one endpoint for three", { count: 3 }, fails("azurerm_private_endpoint", "not one for each instance", "at least one")],
]);
