import { referringEach } from "../../each-instance";
import { pass, type Rule } from "../../model";

const association = "azurerm_subnet_route_table_association";

export const routeTableInUse: Rule = {
  id: "network/route-table-in-use",
  title: "a route table is in use",
  severity: "low",
  resourceTypes: ["azurerm_route_table"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "a route that no subnet uses leads nothing to the firewall",
  remediation: "add an azurerm_subnet_route_table_association",
  references: ["https://learn.microsoft.com/azure/virtual-network/manage-route-table"],
  evaluate: (table, graph) =>
    referringEach(table, graph, association, "route_table_id").length > 0 ||
    graph.ofType("azurerm_virtual_network").some((network) => graph.targets(network, "subnet.route_table_id").includes(table))
      ? pass
      : { state: "fail", attribute: association, actual: "none", expected: "one" },
};
