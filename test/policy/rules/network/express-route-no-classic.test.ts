import { pass } from "../../../../policy/model";
import { expressRouteNoClassic } from "../../../../policy/rules/network/express-route-no-classic";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodVpn } from "../../support/good-vpn";

describeRule(expressRouteNoClassic, goodVpn, "azurerm_express_route_circuit.x", [
  ["fails allow_classic_operations true", { allow_classic_operations: true }, fails("allow_classic_operations", true, "false")],
  ["takes azurerm's default", { allow_classic_operations: undefined }, pass],
  ["cannot tell a variable", { allow_classic_operations: computed }, unknown("allow_classic_operations")],
]);
