import { knownRules } from "../../../offline/provider/known-rules";
import { OfflineProvider } from "../../../offline/provider/provider";
import { unknown, type Value } from "../../../offline/provider/values";

const provider = new OfflineProvider();
const tenant = "00000000-0000-4000-8000-000000000001";
const vault = { name: "kv-1", location: "norwayeast", resource_group_name: "rg", tenant_id: tenant, sku_name: "premium" };
const complaints = (type: string, config: Readonly<Record<string, Value>>) => provider.validateResource(type, config);

describe("a configuration that azurerm takes", () => {
  it("passes", () => expect(complaints("azurerm_key_vault", vault)).toEqual([]));
  it("passes with what is unknown", () =>
    expect(complaints("azurerm_key_vault", { ...vault, name: unknown, sku_name: unknown, network_acls: unknown })).toEqual([]));
});

describe("a configuration that azurerm refuses is told", () => {
  it.each<readonly [string, Readonly<Record<string, Value>>, object]>([
    [
      "with the values that are allowed",
      { sku_name: "basic" },
      { summary: 'expected sku_name to be one of ["standard" "premium"], got basic', path: ["sku_name"] },
    ],
    [
      "with the range",
      { soft_delete_retention_days: 91 },
      { summary: "expected soft_delete_retention_days to be in the range (7 - 90), got 91", path: ["soft_delete_retention_days"] },
    ],
    [
      "with the rule of a name",
      { name: "a".repeat(25) },
      { summary: '"name" may only contain alphanumeric characters and dashes and must be between 3-24 chars', path: ["name"] },
    ],
    ["with the form of an id", { tenant_id: "me" }, { summary: 'expected "tenant_id" to be a valid UUID, got me', path: ["tenant_id"] }],
    [
      "with what is null and must not be",
      { location: null },
      { summary: "Missing required argument", detail: 'The argument "location" is required, but no definition was found.', path: ["location"] },
    ],
    [
      "with the place inside a block",
      { network_acls: [{ bypass: "All", default_action: "Deny" }] },
      { summary: 'expected network_acls.0.bypass to be one of ["None" "AzureServices"], got All', path: ["network_acls", 0, "bypass"] },
    ],
    [
      "with the list, for an item of it",
      { network_acls: [{ bypass: "None", default_action: "Deny", ip_rules: ["10.0.0.0/8", "everyone"] }] },
      { summary: expect.stringContaining('"network_acls.0.ip_rules.1" is not a valid IPv4 address: "everyone"'), path: ["network_acls", 0, "ip_rules"] },
    ],
    [
      "with the attributes that exclude each other",
      { enable_rbac_authorization: true, rbac_authorization_enabled: true },
      {
        summary: "Conflicting configuration arguments",
        detail: '"enable_rbac_authorization": conflicts with rbac_authorization_enabled',
        path: ["enable_rbac_authorization"],
      },
    ],
  ])("%s", (_, changed, expected) => expect(complaints("azurerm_key_vault", { ...vault, ...changed })[0]).toEqual(expected));

  it("with the attributes of which one must be there", () => {
    const server = { name: "a", resource_group_name: "rg", location: "norwayeast" };
    const needs = (connection: Value) => complaints("azurerm_private_endpoint", { ...server, subnet_id: "/s", private_service_connection: [connection] });
    const detail = (said: string) => [{ summary: "Invalid combination of arguments", detail: said, path: expect.any(Array) }];
    const both = "private_service_connection.0.private_connection_resource_alias,private_service_connection.0.private_connection_resource_id";
    expect(needs({ name: "c", is_manual_connection: false })).toEqual(
      detail(`"private_service_connection.0.private_connection_resource_alias": one of \`${both}\` must be specified`),
    );
    expect(needs({ name: "c", is_manual_connection: false, private_connection_resource_id: "/x" })).toEqual([]);
    expect(needs({ name: "c", is_manual_connection: false, private_connection_resource_id: unknown })).toEqual([]);
    expect(
      needs({ name: "c", is_manual_connection: false, private_connection_resource_id: "/x", private_connection_resource_alias: "x.azure.privatelinkservice" }),
    ).toEqual(
      detail(`"private_service_connection.0.private_connection_resource_alias": only one of \`${both}\` can be specified, but \`${both}\` were specified.`),
    );
  });

  it("with the features that a provider must have", () => {
    expect(provider.prepare({ features: [{}] })).toEqual([]);
    expect(provider.prepare({ features: [] })).toEqual([expect.objectContaining({ summary: "Missing required argument", path: ["features"] })]);
  });
});

describe("the rules of names and values", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["resource-group-name", ["rg-a_(b).c", "ærø"], ["a b", "a.", ""]],
    ["storage-account-name", ["st1", "a".repeat(24)], ["ab", "A12", "a-b", "a".repeat(25)]],
    ["iso-8601-duration", ["P30D", "PT1H", "P1Y2M3W4DT5H6M7.5S"], ["P", "PT", "30D", "P1"]],
    ["rfc3339-date", ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00+01:00"], ["2026-01-01", "2026-13-01T00:00:00Z"]],
    ["json", ["{}", "[1]"], ["{", "~"]],
    ["firewall-address", ["*", "10.0.0.1", "10.0.0.1-10.0.0.9", "10.0.0.0/8", "::1"], ["10.0.0.0/33", "any", "10.0.0.1-"]],
    ["storage-ip-rule", ["1.2.3.4", "1.2.3.0/30"], ["1.2.3.0/31", "x"]],
    ["ports-or-any", ["*", "443", "1-65535"], ["0", "1-2-3", "https", "65536"]],
    ["node-pool-name", ["system", "a12345678901"], ["1a", "System", "a123456789012"]],
    ["capacity-reservation-name", ["cr-1", "a"], ["_a", "a.", "a-", "a b", "a".repeat(81)]],
    ["key-vault-id", ["https://kv.vault.azure.net/keys/k", "https://kv.vault.azure.net/keys/k/1"], ["/subscriptions/x", "https://kv.vault.azure.net/"]],
    ["go-duration", ["10m", "1h30m", "0"], ["10", "m", "10 m"]],
    ["base64", ["YQ==", "YWJj"], ["", "a", "~~~~"]],
    ["short-name", ["a", "a".repeat(12)], ["", "a".repeat(13)]],
  ])("%s", (name, good, bad) => {
    const rule = knownRules[name];
    expect(good.filter((value) => !rule?.allows(value))).toEqual([]);
    expect(bad.filter((value) => rule?.allows(value))).toEqual([]);
  });
});
