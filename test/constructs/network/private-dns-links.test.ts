import { PrivateDnsLinks } from "../../../constructs/network/private-dns-links";
import { synthesize } from "../../support/synthesize";

const link = {
  name: "vnet-skd-prod",
  resource_group_name: "rg-dns",
  virtual_network_id: "/subscriptions/x/network",
  tags: { env: "prod" },
  registration_enabled: false,
  resolution_policy: "Default",
};

describe("PrivateDnsLinks", () => {
  it("links each zone to the network: no machine registers, and no name falls back to the public address", () =>
    expect(
      synthesize((stack) => {
        new PrivateDnsLinks(stack, "Links", {
          zones: { resourceGroupName: "rg-dns", zoneNames: { blob: "privatelink.blob.core.windows.net", vault: "privatelink.vaultcore.azure.net" } },
          name: "vnet-skd-prod",
          networkId: "/subscriptions/x/network",
          tags: { env: "prod" },
        });
      }),
    ).toEqual({
      azurerm_private_dns_zone_virtual_network_link: {
        "Links/blob": { ...link, private_dns_zone_name: "privatelink.blob.core.windows.net" },
        "Links/vault": { ...link, private_dns_zone_name: "privatelink.vaultcore.azure.net" },
      },
    }));
});
