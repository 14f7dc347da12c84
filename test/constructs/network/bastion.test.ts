import { Bastion } from "../../../constructs/network/bastion";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const bastion = (nativeClient?: boolean) =>
  synthesize((stack) => {
    const { id } = new Bastion(stack, "Bastion", {
      placement: { region: "norwayeast", resourceGroupName: "rg-net", tags: { env: "prod" } },
      name: "hub-prod",
      subnetId: "/subscriptions/x/subnet",
      ddosProtection: "network",
      auditWorkspaceId: "/subscriptions/x/audit",
      ...(nativeClient !== undefined && { nativeClient }),
    });
    expect(resolved(stack, id)).toBe("${azurerm_bastion_host.Bastion.id}");
  });

const host = {
  name: "bas-hub-prod",
  location: "norwayeast",
  resource_group_name: "rg-net",
  tags: { env: "prod" },
  sku: "Standard",
  scale_units: 2,
  copy_paste_enabled: false,
  file_copy_enabled: false,
  ip_connect_enabled: false,
  kerberos_enabled: false,
  session_recording_enabled: false,
  shareable_link_enabled: false,
  tunneling_enabled: false,
  ip_configuration: { name: "public", subnet_id: "/subscriptions/x/subnet", public_ip_address_id: "${azurerm_public_ip.Bastion_Address.id}" },
};

describe("Bastion", () => {
  it("comes with its address and its log", () =>
    expect(inventory(bastion())).toEqual({
      azurerm_bastion_host: ["Bastion"],
      azurerm_public_ip: ["Bastion/Address"],
      azurerm_monitor_diagnostic_setting: ["Bastion/Address/Audit", "Bastion/Audit"],
    }));

  it("copies nothing, shares nothing and opens no tunnel", () => expect(bastion().azurerm_bastion_host).toEqual({ Bastion: host }));

  it("opens a tunnel for an SSH client when asked to, and nothing else", () =>
    expect(bastion(true).azurerm_bastion_host).toEqual({ Bastion: { ...host, tunneling_enabled: true } }));

  it("writes down who connected", () =>
    expect(bastion().azurerm_monitor_diagnostic_setting?.["Bastion/Audit"]).toEqual({
      name: "audit",
      target_resource_id: "${azurerm_bastion_host.Bastion.id}",
      log_analytics_workspace_id: "/subscriptions/x/audit",
      enabled_log: [{ category_group: "allLogs" }],
    }));
});
