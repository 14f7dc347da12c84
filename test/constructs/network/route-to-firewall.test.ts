import { RouteToFirewall } from "../../../constructs/network/route-to-firewall";
import { resolved, synthesize } from "../../support/synthesize";

describe("RouteToFirewall", () => {
  it("leads what leaves the subnets to the firewall, and lets no gateway announce another way", () => {
    const made = synthesize((stack) => {
      const { id } = new RouteToFirewall(stack, "Route", {
        placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
        name: "skd-prod",
        firewallAddress: "10.99.0.4",
        subnetIds: { Workloads: "/subscriptions/x/workloads", Runners: "/subscriptions/x/runners" },
      });
      expect(resolved(stack, id)).toBe("${azurerm_route_table.Route.id}");
    });
    expect(made).toEqual({
      azurerm_route_table: {
        Route: {
          name: "rt-skd-prod",
          location: "norwayeast",
          resource_group_name: "rg-net",
          tags: { env: "prod" },
          bgp_route_propagation_enabled: false,
          route: [{ name: "to-firewall", address_prefix: "0.0.0.0/0", next_hop_type: "VirtualAppliance", next_hop_in_ip_address: "10.99.0.4" }],
        },
      },
      azurerm_subnet_route_table_association: {
        "Route/Association-Workloads": { subnet_id: "/subscriptions/x/workloads", route_table_id: "${azurerm_route_table.Route.id}" },
        "Route/Association-Runners": { subnet_id: "/subscriptions/x/runners", route_table_id: "${azurerm_route_table.Route.id}" },
      },
    });
  });
});
