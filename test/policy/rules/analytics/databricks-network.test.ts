import { pass } from "../../../../policy/model";
import { databricksNetwork } from "../../../../policy/rules/analytics/databricks-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

const attribute = "custom_parameters.virtual_network_id";

describeRule(databricksNetwork, single("azurerm_databricks_workspace", { custom_parameters: { virtual_network_id: "/n" } }), "azurerm_databricks_workspace.x", [
  ["takes a network of the stack", { [attribute]: "${azurerm_virtual_network.n.id}", "azurerm_virtual_network.n.name": "n" }, pass],
  ["fails the network that Azure makes", { custom_parameters: undefined }, fails(attribute, undefined, "a value")],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
]);
