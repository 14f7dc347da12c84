import { pass } from "../../../../policy/model";
import { privateEndpoint } from "../../../../policy/rules/database/private-endpoint";
import { describeRule, fails } from "../../support/describe-rule";
import { goodDatabases, redis, server } from "../../support/good-databases";

describeRule(privateEndpoint, goodDatabases, server, [
  ["takes a server in a subnet", { delegated_subnet_id: "${var.subnet}", "azurerm_private_endpoint.s": undefined }, pass],
  ["fails without an endpoint", { "azurerm_private_endpoint.s": undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
]);

describeRule(privateEndpoint, goodDatabases, redis, [
  ["fails without an endpoint", { "azurerm_private_endpoint.r": undefined }, fails("azurerm_private_endpoint", "none", "at least one")],
]);
