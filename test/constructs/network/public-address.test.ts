import type { NorwayRegion } from "../../../config/norway";
import { PublicAddress } from "../../../constructs/network/public-address";
import { resolved, synthesize } from "../../support/synthesize";

const address = (of: "firewall" | "bastion" | "gateway" = "firewall", region: NorwayRegion = "norwayeast", ddosProtection: "network" | "address" = "network") =>
  synthesize((stack) => {
    new PublicAddress(stack, "Address", {
      placement: { region, resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "hub-prod",
      of,
      ddosProtection,
      auditWorkspaceId: "/subscriptions/x/audit",
    });
  });

const made = {
  name: "pip-hub-prod-firewall",
  location: "norwayeast",
  resource_group_name: "rg-net",
  tags: { env: "prod" },
  sku: "Standard",
  sku_tier: "Regional",
  allocation_method: "Static",
  ip_version: "IPv4",
  ddos_protection_mode: "VirtualNetworkInherited",
  idle_timeout_in_minutes: 4,
  zones: ["1", "2", "3"],
  lifecycle: { prevent_destroy: true },
};

describe("PublicAddress", () => {
  it("is guarded against floods by itself where its network has no plan", () =>
    expect(address("firewall", "norwayeast", "address").azurerm_public_ip).toEqual({ Address: { ...made, ddos_protection_mode: "Enabled" } }));

  it("stays the same, in all zones, and logs what is done to it", () =>
    expect(address()).toEqual({
      azurerm_public_ip: { Address: made },
      azurerm_monitor_diagnostic_setting: {
        "Address/Audit": {
          name: "audit",
          target_resource_id: "${azurerm_public_ip.Address.id}",
          log_analytics_workspace_id: "/subscriptions/x/audit",
          enabled_log: [{ category_group: "allLogs" }],
        },
      },
    }));

  it("has no zones where there are none", () => {
    const { zones: _, ...without } = made;
    expect(address("firewall", "norwaywest").azurerm_public_ip?.Address).toEqual({ ...without, location: "norwaywest" });
  });

  it.each(["bastion", "gateway"] as const)("is named after its %s", (of) => expect(address(of).azurerm_public_ip?.Address?.name).toBe(`pip-hub-prod-${of}`));

  it("hands out its id and the address itself", () => {
    synthesize((stack) => {
      const { id, address: itself } = new PublicAddress(stack, "Address", {
        placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: {} },
        name: "a",
        of: "bastion",
        ddosProtection: "network",
        auditWorkspaceId: "/subscriptions/x/audit",
      });
      expect(resolved(stack, { id, itself })).toEqual({ id: "${azurerm_public_ip.Address.id}", itself: "${azurerm_public_ip.Address.ip_address}" });
    });
    expect.assertions(1);
  });
});
