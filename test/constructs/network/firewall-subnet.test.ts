import { FirewallSubnet } from "../../../constructs/network/firewall-subnet";
import { resolved, synthesize } from "../../support/synthesize";

describe("FirewallSubnet", () => {
  it("has the name that Azure looks for, no default way out, and no group", () => {
    const made = synthesize((stack) => {
      const { id } = new FirewallSubnet(stack, "Firewall", { resourceGroupName: "rg-net", networkName: "vnet-hub", range: "10.0.0.0/26" });
      expect(resolved(stack, id)).toBe("${azurerm_subnet.Firewall.id}");
    });
    expect(made).toEqual({
      azurerm_subnet: {
        Firewall: {
          name: "AzureFirewallSubnet",
          resource_group_name: "rg-net",
          virtual_network_name: "vnet-hub",
          address_prefixes: ["10.0.0.0/26"],
          default_outbound_access_enabled: false,
          private_endpoint_network_policies: "Enabled",
          private_link_service_network_policies_enabled: true,
          service_endpoints: [],
        },
      },
    });
  });
});
