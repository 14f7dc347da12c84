import { PrivateDnsZones, type Subresource } from "../../../constructs/network/private-dns-zones";
import { synthesize } from "../../support/synthesize";

const zones = (...subresources: Subresource[]) => {
  let ofNetwork: Partial<Record<Subresource, string>> = {};
  const resources = synthesize((stack) => {
    const made = new PrivateDnsZones(stack, "Zones", { placement: { region: "norwayeast", resourceGroupName: "rg-dns", tags: { env: "prod" } }, subresources });
    expect(made.resourceGroupName).toBe("rg-dns");
    expect(Object.keys(made.zoneNames)).toEqual(Object.keys(made.zoneIds));
    ofNetwork = made.zoneIds;
  });
  return { resources, resolved: Object.keys(ofNetwork) };
};

const nameOf = (subresource: Subresource) => zones(subresource).resources.azurerm_private_dns_zone?.[`Zones/${subresource}`]?.name;

describe("PrivateDnsZones", () => {
  it("makes the zones that are asked for, and no others", () => {
    const zone = { resource_group_name: "rg-dns", tags: { env: "prod" }, lifecycle: { prevent_destroy: true } };
    const { resources, resolved } = zones("blob", "vault");
    expect(resources).toEqual({
      azurerm_private_dns_zone: {
        "Zones/blob": { ...zone, name: "privatelink.blob.core.windows.net" },
        "Zones/vault": { ...zone, name: "privatelink.vaultcore.azure.net" },
      },
    });
    expect(resolved).toEqual(["blob", "vault"]);
  });

  it("makes a zone once that is asked for twice", () => expect(zones("blob", "blob").resolved).toEqual(["blob"]));

  it.each<[Subresource, string]>([
    ["blob", "privatelink.blob.core.windows.net"],
    ["dfs", "privatelink.dfs.core.windows.net"],
    ["file", "privatelink.file.core.windows.net"],
    ["queue", "privatelink.queue.core.windows.net"],
    ["table", "privatelink.table.core.windows.net"],
    ["vault", "privatelink.vaultcore.azure.net"],
    ["managedhsm", "privatelink.managedhsm.azure.net"],
    ["registry", "privatelink.azurecr.io"],
    ["management", "privatelink.norwayeast.azmk8s.io"],
    ["namespace", "privatelink.servicebus.windows.net"],
    ["configurationStores", "privatelink.azconfig.io"],
    ["postgresqlServer", "privatelink.postgres.database.azure.com"],
    ["redisEnterprise", "privatelink.redis.azure.net"],
    ["monitor", "privatelink.monitor.azure.com"],
    ["oms", "privatelink.oms.opinsights.azure.com"],
    ["ods", "privatelink.ods.opinsights.azure.com"],
    ["agentsvc", "privatelink.agentsvc.azure-automation.net"],
  ])("resolves %s in %s", (subresource, name) => expect(nameOf(subresource)).toBe(name));
});
