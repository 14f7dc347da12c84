import { pass } from "../../../../policy/model";
import { routeTableInUse } from "../../../../policy/rules/network/route-table-in-use";
import { describeRule, fails } from "../../support/describe-rule";
import { goodHub } from "../../support/good-hub";

describeRule(routeTableInUse, goodHub, "azurerm_route_table.t", [
  ["fails a table that no subnet uses", { azurerm_subnet_route_table_association: undefined }, fails("azurerm_subnet_route_table_association", "none", "one")],
  [
    "finds a subnet inside a network",
    { azurerm_subnet_route_table_association: undefined, "azurerm_virtual_network.spoke.subnet": [{ route_table_id: "${azurerm_route_table.t.id}" }] },
    pass,
  ],
]);
