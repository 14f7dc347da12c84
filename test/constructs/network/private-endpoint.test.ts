import { PrivateEndpoint, type PrivateEndpointProps } from "../../../constructs/network/private-endpoint";
import { synthesize } from "../../support/synthesize";

const endpoint = (change: Partial<PrivateEndpointProps> = {}) =>
  synthesize((stack) => {
    new PrivateEndpoint(stack, "Endpoint", {
      placement: { region: "norwayeast", resourceGroupName: "rg-data", tags: { env: "prod" } },
      network: { subnetId: "/subscriptions/x/subnet", zoneIds: { vault: "/subscriptions/x/zone", redisEnterprise: "/subscriptions/x/redis" } },
      targetId: "/subscriptions/x/vault",
      targetName: "kvaltinnskdprodsec",
      subresource: "vault",
      ...change,
    });
  });

describe("PrivateEndpoint", () => {
  it("is an address in the network, a connection that nobody has to approve, and a name that resolves to it", () =>
    expect(endpoint()).toEqual({
      azurerm_private_endpoint: {
        Endpoint: {
          name: "pep-kvaltinnskdprodsec-vault",
          custom_network_interface_name: "nic-pep-kvaltinnskdprodsec-vault",
          location: "norwayeast",
          resource_group_name: "rg-data",
          tags: { env: "prod" },
          subnet_id: "/subscriptions/x/subnet",
          private_service_connection: {
            name: "vault",
            private_connection_resource_id: "/subscriptions/x/vault",
            subresource_names: ["vault"],
            is_manual_connection: false,
          },
          private_dns_zone_group: { name: "vault", private_dns_zone_ids: ["/subscriptions/x/zone"] },
        },
      },
    }));

  it("is named in lower case also where Azure's name of the subresource is not", () =>
    expect(endpoint({ subresource: "redisEnterprise" }).azurerm_private_endpoint?.Endpoint?.name).toBe("pep-kvaltinnskdprodsec-redisenterprise"));

  it("has a name in each of the zones of Azure Monitor", () => {
    const zoneIds = { blob: "/z/blob", monitor: "/z/monitor", oms: "/z/oms", ods: "/z/ods", agentsvc: "/z/agentsvc" };
    const made = endpoint({ subresource: "azuremonitor", network: { subnetId: "/subscriptions/x/subnet", zoneIds } }).azurerm_private_endpoint?.Endpoint;
    expect(made?.private_dns_zone_group).toEqual({
      name: "azuremonitor",
      private_dns_zone_ids: ["/z/monitor", "/z/oms", "/z/ods", "/z/agentsvc", "/z/blob"],
    });
  });

  it.each([
    [{ blob: "/subscriptions/x/zone" }, "zones for blob"],
    [{}, "zones for nothing"],
  ])("refuses a network that would resolve the public address (%#)", (zoneIds, got) =>
    expect(() => endpoint({ network: { subnetId: "/subscriptions/x/subnet", zoneIds } })).toThrow(
      `prod-test/Endpoint: no private dns zone for "vault" - got ${got}; allowed a network that resolves what it reaches; add the zone to the network stack`,
    ),
  );
});
