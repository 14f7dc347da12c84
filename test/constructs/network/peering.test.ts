import { Peering } from "../../../constructs/network/peering";
import { synthesize } from "../../support/synthesize";

const common = {
  allow_virtual_network_access: true,
  allow_gateway_transit: false,
  use_remote_gateways: false,
  peer_complete_virtual_networks_enabled: true,
};

describe("Peering", () => {
  it("joins both sides: what the hub forwards reaches the spoke, and nothing of others leaves by a spoke", () =>
    expect(
      synthesize((stack) => {
        new Peering(stack, "Peering", {
          hub: { id: "/subscriptions/x/hub", name: "vnet-hub", resourceGroupName: "rg-hub" },
          spoke: { id: "/subscriptions/x/spoke", name: "vnet-skd", resourceGroupName: "rg-skd" },
          spokeName: "altinn-skd-prod",
        });
      }),
    ).toEqual({
      azurerm_virtual_network_peering: {
        "Peering/FromHub": {
          ...common,
          name: "peer-altinn-skd-prod",
          resource_group_name: "rg-hub",
          virtual_network_name: "vnet-hub",
          remote_virtual_network_id: "/subscriptions/x/spoke",
          allow_forwarded_traffic: false,
        },
        "Peering/FromSpoke": {
          ...common,
          name: "peer-hub",
          resource_group_name: "rg-skd",
          virtual_network_name: "vnet-skd",
          remote_virtual_network_id: "/subscriptions/x/hub",
          allow_forwarded_traffic: true,
        },
      },
    }));

  it("tells another network from the hub, so that a spoke can be peered with both; that one forwards nothing", () => {
    const peerings = synthesize((stack) => {
      new Peering(stack, "Peering", {
        hub: { id: "/subscriptions/x/runtime", name: "vnet-runtime", resourceGroupName: "rg-runtime" },
        spoke: { id: "/subscriptions/x/spoke", name: "vnet-skd", resourceGroupName: "rg-skd" },
        spokeName: "altinn-skd-prod",
        otherThanHub: "runtime",
      });
    }).azurerm_virtual_network_peering;
    expect(Object.values(peerings ?? {}).map((peering) => [peering.name, peering.allow_forwarded_traffic])).toEqual([
      ["peer-altinn-skd-prod", false],
      ["peer-runtime", false],
    ]);
  });
});
