import { pass } from "../../../../policy/model";
import { virtualNetwork } from "../../../../policy/rules/web/virtual-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const old = ["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"];
const swift = "azurerm_app_service_virtual_network_swift_connection";

for (const type of virtualNetwork.resourceTypes.filter((type) => !old.includes(type))) {
  const attribute = type === "azurerm_container_app_environment" ? "infrastructure_subnet_id" : "virtual_network_subnet_id";
  describeRule(virtualNetwork, goodWeb, `${type}.main`, [
    ["takes a literal id", { [attribute]: "/subscriptions/x/subnet" }, pass],
    ["fails an app without a subnet", { [attribute]: undefined }, fails(attribute, undefined, "a value")],
    ["takes a connection of its own", { [attribute]: undefined, [`${swift}.s`]: { app_service_id: `\${${type}.main.id}` } }, pass],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
}

for (const type of old)
  describeRule(virtualNetwork, goodWeb, `${type}.main`, [
    [
      "fails an app without a connection",
      { [`${swift}.${type.slice("azurerm_".length)}`]: undefined },
      fails("virtual_network_subnet_id", undefined, "a value"),
    ],
  ]);
