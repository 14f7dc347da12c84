import type { NorwayRegion } from "../../../config/norway";
import { Firewall } from "../../../constructs/network/firewall";
import { inventory, resolved, synthesize } from "../../support/synthesize";

let exposed: unknown;
const firewall = (region: NorwayRegion = "norwayeast") =>
  synthesize((stack) => {
    const { id, privateAddress, publicAddress } = new Firewall(stack, "Firewall", {
      placement: { region, resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "hub-prod",
      subnetId: "/subscriptions/x/subnet",
      egress: [{ name: "register", description: "Look up people", sources: ["10.99.0.0/16"], names: ["api.example.no"] }],
      ddosProtection: "network",
      auditWorkspaceId: "/subscriptions/x/audit",
    });
    exposed = resolved(stack, { id, privateAddress, publicAddress });
  });

const made = {
  name: "afw-hub-prod",
  location: "norwayeast",
  resource_group_name: "rg-net",
  tags: { env: "prod" },
  sku_name: "AZFW_VNet",
  sku_tier: "Premium",
  threat_intel_mode: "Deny",
  firewall_policy_id: "${azurerm_firewall_policy.Firewall_Policy.id}",
  ip_configuration: [{ name: "public", subnet_id: "/subscriptions/x/subnet", public_ip_address_id: "${azurerm_public_ip.Firewall_Address.id}" }],
  zones: ["1", "2", "3"],
};

describe("Firewall", () => {
  it("comes with its address, its policy with rules, and its log", () =>
    expect(inventory(firewall())).toEqual({
      azurerm_firewall: ["Firewall"],
      azurerm_public_ip: ["Firewall/Address"],
      azurerm_firewall_policy: ["Firewall/Policy"],
      azurerm_firewall_policy_rule_collection_group: ["Firewall/Policy/Allowed", "Firewall/Policy/Denied"],
      azurerm_monitor_diagnostic_setting: ["Firewall/Address/Audit", "Firewall/Audit"],
    }));

  it("is premium, in all zones, and does what its policy says", () => expect(firewall().azurerm_firewall).toEqual({ Firewall: made }));

  it("has no zones where there are none", () => {
    const { zones: _, ...without } = made;
    expect(firewall("norwaywest").azurerm_firewall).toEqual({ Firewall: { ...without, location: "norwaywest" } });
  });

  it("writes down everything", () =>
    expect(firewall().azurerm_monitor_diagnostic_setting?.["Firewall/Audit"]).toEqual({
      name: "audit",
      target_resource_id: "${azurerm_firewall.Firewall.id}",
      log_analytics_workspace_id: "/subscriptions/x/audit",
      enabled_log: [{ category_group: "allLogs" }],
    }));

  it("hands out where routes lead to and where others see us come from", () => {
    firewall();
    expect(exposed).toEqual({
      id: "${azurerm_firewall.Firewall.id}",
      privateAddress: "${azurerm_firewall.Firewall.ip_configuration[0].private_ip_address}",
      publicAddress: "${azurerm_public_ip.Firewall_Address.ip_address}",
    });
  });
});
