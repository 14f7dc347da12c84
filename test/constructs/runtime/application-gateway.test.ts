import { ApplicationGateway, type ApplicationGatewayProps } from "../../../constructs/runtime/application-gateway";
import type { GatewaySite } from "../../../constructs/runtime/gateway-site";
import { inventory, resolved, synthesize } from "../../support/synthesize";

const placement = { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } } as const;
const group = "/subscriptions/x/resourceGroups/y";
const site: GatewaySite = {
  name: "apps",
  hostName: "apps.example.no",
  certificateSecretId: "https://kv.vault.azure.net/secrets/apps",
  backend: { ipAddresses: ["10.0.0.4"], hostName: "apps.internal" },
};

const gateway = (change: Partial<ApplicationGatewayProps> = {}) =>
  synthesize((stack) => {
    const made = new ApplicationGateway(stack, "Gateway", {
      placement,
      name: "altinn-prod",
      subnetId: `${group}/subnet`,
      certificateVaultId: `${group}/vault`,
      sites: [site],
      ddosProtection: "address",
      auditWorkspaceId: `${group}/workspace`,
      ...change,
    });
    expect(resolved(stack, [made.id, made.publicAddress])).toEqual([id, "${azurerm_public_ip.Gateway_Address.ip_address}"]);
  });

const attributes = (change?: Partial<ApplicationGatewayProps>) => gateway(change).azurerm_application_gateway?.Gateway;
const address = (change?: Partial<ApplicationGatewayProps>) => gateway(change).azurerm_public_ip?.["Gateway/Address"];
const id = "${azurerm_application_gateway.Gateway.id}";
const addressId = "${azurerm_public_ip.Gateway_Address.id}";

describe("ApplicationGateway", () => {
  it("comes with its firewall, address, identity, audit trails and locks, and nothing else", () =>
    expect(inventory(gateway())).toEqual({
      azurerm_application_gateway: ["Gateway"],
      azurerm_web_application_firewall_policy: ["Gateway/Firewall"],
      azurerm_public_ip: ["Gateway/Address"],
      azurerm_user_assigned_identity: ["Gateway/Identity"],
      azurerm_role_assignment: ["Gateway/Certificates"],
      azurerm_monitor_diagnostic_setting: ["Gateway/AddressAudit", "Gateway/Audit"],
      azurerm_management_lock: ["Gateway/AddressLock", "Gateway/Lock"],
    }));

  it("writes every security value, also where azurerm's default is the same", () =>
    expect(attributes()).toMatchObject({
      name: "agw-altinn-prod",
      location: "norwayeast",
      resource_group_name: "rg-runtime",
      tags: { env: "prod" },
      zones: ["1", "2", "3"],
      sku: { name: "WAF_v2", tier: "WAF_v2" },
      autoscale_configuration: { min_capacity: 2, max_capacity: 10 },
      firewall_policy_id: "${azurerm_web_application_firewall_policy.Gateway_Firewall.id}",
      force_firewall_policy_association: true,
      ssl_policy: { policy_type: "Predefined", policy_name: "AppGwSslPolicy20220101S" },
      enable_http2: true,
      fips_enabled: false,
      global: { request_buffering_enabled: true, response_buffering_enabled: true },
      identity: { type: "UserAssigned", identity_ids: ["${azurerm_user_assigned_identity.Gateway_Identity.id}"] },
      gateway_ip_configuration: [{ name: "gateway", subnet_id: `${group}/subnet` }],
      frontend_ip_configuration: [{ name: "public", public_ip_address_id: addressId }],
      frontend_port: [
        { name: "https", port: 443 },
        { name: "http", port: 80 },
      ],
      rewrite_rule_set: [
        {
          name: "security-headers",
          rewrite_rule: [
            {
              name: "https-alone",
              rule_sequence: 100,
              response_header_configuration: [{ header_name: "Strict-Transport-Security", header_value: "max-age=31536000; includeSubDomains" }],
            },
          ],
        },
      ],
      depends_on: ["azurerm_role_assignment.Gateway_Certificates"],
      lifecycle: { prevent_destroy: true },
    }));

  it("has the parts of its sites and no others, and no secret among them", () => {
    expect(Object.keys(attributes() ?? {}).sort()).toEqual(
      [
        ["autoscale_configuration", "backend_address_pool", "backend_http_settings", "depends_on", "enable_http2", "fips_enabled", "firewall_policy_id"],
        ["force_firewall_policy_association", "frontend_ip_configuration", "frontend_port", "gateway_ip_configuration", "global", "http_listener", "identity"],
        ["lifecycle", "location", "name", "probe", "redirect_configuration", "request_routing_rule", "resource_group_name", "rewrite_rule_set", "sku"],
        ["ssl_certificate", "ssl_policy", "tags", "zones"],
      ].flat(),
    );
    expect(attributes()?.ssl_certificate).toEqual([{ name: "apps", key_vault_secret_id: "https://kv.vault.azure.net/secrets/apps" }]);
  });

  it("may fetch certificates, and nothing else", () =>
    expect(gateway().azurerm_role_assignment?.["Gateway/Certificates"]).toEqual({
      scope: `${group}/vault`,
      role_definition_name: "Key Vault Secrets User",
      principal_id: "${azurerm_user_assigned_identity.Gateway_Identity.principal_id}",
      principal_type: "ServicePrincipal",
      description: "The gateway fetches the certificates of its sites",
    }));

  it("has one address that stays, and is protected from floods by itself", () =>
    expect(address()).toEqual({
      name: "pip-altinn-prod-gateway",
      location: "norwayeast",
      resource_group_name: "rg-runtime",
      tags: { env: "prod" },
      zones: ["1", "2", "3"],
      sku: "Standard",
      sku_tier: "Regional",
      ip_version: "IPv4",
      allocation_method: "Static",
      ddos_protection_mode: "Enabled",
      idle_timeout_in_minutes: 4,
      lifecycle: { prevent_destroy: true },
    }));

  it("leaves floods to the plan of its network", () => expect(address({ ddosProtection: "network" })?.ddos_protection_mode).toBe("VirtualNetworkInherited"));

  it("logs what it blocks and what floods it, and neither it nor its address can be deleted", () => {
    const made = gateway();
    const all = { name: "audit", log_analytics_workspace_id: `${group}/workspace`, enabled_log: [{ category_group: "allLogs" }] };
    expect(made.azurerm_monitor_diagnostic_setting).toEqual({
      "Gateway/Audit": { ...all, target_resource_id: id },
      "Gateway/AddressAudit": { ...all, target_resource_id: addressId },
    });
    expect(made.azurerm_management_lock?.["Gateway/Lock"]?.scope).toBe(id);
    expect(made.azurerm_management_lock?.["Gateway/AddressLock"]?.scope).toBe(addressId);
  });

  it("names no zones in a region without", () => {
    const west = { placement: { ...placement, region: "norwaywest" } } as const;
    expect(attributes(west)).not.toHaveProperty("zones");
    expect(address(west)).not.toHaveProperty("zones");
  });

  it("grows further, and lets through more from one address, when asked to", () => {
    expect(attributes({ maximumInstances: 2 })?.autoscale_configuration).toEqual({ min_capacity: 2, max_capacity: 2 });
    const made = gateway({ requestsPerMinute: 500 }).azurerm_web_application_firewall_policy?.["Gateway/Firewall"];
    expect(made?.custom_rules).toEqual([expect.objectContaining({ rate_limit_threshold: 500 })]);
  });

  it.each([1, 126])("refuses to grow to %d instances", (maximumInstances) =>
    expect(() => gateway({ maximumInstances })).toThrow(
      `prod-test/Gateway: maximumInstances is out of range - got ${maximumInstances}; allowed 2 to 125; leave it out for 10`,
    ),
  );

  it("refuses sites that cannot be, and more than Azure takes", () => {
    expect(() => gateway({ sites: [] })).toThrow("prod-test/Gateway: sites is empty");
    expect(() => gateway({ sites: Array(101).fill(site) })).toThrow("prod-test/Gateway: the number of sites is out of range - got 101; allowed 0 to 100");
  });
});
