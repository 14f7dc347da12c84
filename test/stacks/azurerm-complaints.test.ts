import { type Complaint, complaintsAbout } from "../support/azurerm-complaints";
import { azurerm, type BlockSchema } from "../support/azurerm-schema";

/** All that azurerm takes: literals, expressions where a literal could stand, blocks alone and in a list. */
const goodStack = () => ({
  terraform: { required_providers: { azurerm: { source: "azurerm", version: "4.55.0" } } },
  provider: { azurerm: [{ features: [{ resource_group: [{ prevent_deletion_if_contains_resources: true }] }], subscription_id: "s" }] },
  data: {
    azurerm_client_config: { Me: {} },
    terraform_remote_state: { keys: { backend: "azurerm", config: { anything: 1 } } },
  },
  resource: {
    azurerm_key_vault: {
      Vault: {
        "//": { metadata: { path: "prod-keys/Vault" } },
        lifecycle: { prevent_destroy: true },
        depends_on: ["azurerm_management_lock.Lock"],
        name: "kv-${terraform.workspace}",
        location: "norwayeast",
        resource_group_name: "rg",
        tenant_id: "${data.azurerm_client_config.Me.tenant_id}",
        sku_name: "premium",
        purge_protection_enabled: true,
        soft_delete_retention_days: "${var.days}",
        network_acls: { bypass: "None", default_action: "Deny", ip_rules: ["10.0.0.0/8"] },
        tags: { env: "prod" },
      },
    },
    azurerm_key_vault_key: {
      Key: {
        name: "key",
        key_vault_id: "${azurerm_key_vault.Vault.id}",
        key_type: "RSA-HSM",
        key_size: 4096,
        key_opts: ["wrapKey", "unwrapKey"],
        rotation_policy: [{ automatic: [{ time_before_expiry: "P30D" }], expire_after: "P1Y", notify_before_expiry: "P29D" }],
      },
    },
    azurerm_private_endpoint: {
      Endpoint: {
        name: "pe",
        location: "norwayeast",
        resource_group_name: "rg",
        subnet_id: "${var.subnet}",
        private_service_connection: { name: "pe", is_manual_connection: false, private_connection_resource_id: "${azurerm_key_vault.Vault.id}" },
      },
    },
    azurerm_role_assignment: { Grant: { scope: "/subscriptions/s", role_definition_name: "Reader", principal_id: "p" } },
    azurerm_network_security_group: {
      Rules: {
        name: "nsg",
        location: "norwayeast",
        resource_group_name: "rg",
        security_rule: [{ name: "deny", priority: 100, direction: "Inbound", access: "Deny", protocol: "*" }],
      },
    },
  },
});

type Stack = ReturnType<typeof goodStack>;
const vault = "azurerm_key_vault.Vault";
const key = "azurerm_key_vault_key.Key";
const endpoint = "azurerm_private_endpoint.Endpoint";
const grant = "azurerm_role_assignment.Grant";

/** Sets a path of the stack, or removes what stands there. */
function edited(path: string, value?: unknown): Stack {
  const stack = goodStack();
  const parts = path.split("/");
  const last = parts.pop() ?? "";
  // biome-ignore lint/suspicious/noExplicitAny: JSON
  const parent = parts.reduce<any>((inside, part) => inside[part], stack);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return stack;
}

it("has nothing against a good stack", () => expect(complaintsAbout(goodStack(), azurerm)).toEqual([]));

type Case = readonly [mistake: string, path: string, value: unknown, address: string, attribute: string, problem: string];
const at = (address: string, path: string) => `resource/${address.replace(".", "/")}/${path}`;
const outside = "is outside what azurerm takes - got";

it.each<Case>([
  ["an unknown attribute", at(vault, "sku"), "premium", vault, "sku", "azurerm has no such attribute"],
  ["JavaScript's own names", at(vault, "constructor"), "a", vault, "constructor", "azurerm has no such attribute"],
  ["an unknown attribute of a block", at(vault, "network_acls/allow"), true, vault, "network_acls.allow", "azurerm has no such attribute"],
  ["an unknown block", at(vault, "network_rules"), { default_action: "Deny" }, vault, "network_rules", "azurerm has no such attribute"],
  ["what azurerm alone sets", at(vault, "vault_uri"), "https://kv", vault, "vault_uri", "azurerm alone sets it"],
  ["a deprecated attribute", at(vault, "enable_rbac_authorization"), true, vault, "enable_rbac_authorization", "is deprecated"],
  ["a deprecated block", at(vault, "contact"), [{ email: "a@b.no" }], vault, "contact", "is deprecated"],
  ["a missing attribute", at(vault, "tenant_id"), undefined, vault, "tenant_id", "is required"],
  ["null for a required attribute", at(vault, "tenant_id"), null, vault, "tenant_id", "is required"],
  ["a missing attribute of a block", at(vault, "network_acls/bypass"), undefined, vault, "network_acls.bypass", "is required"],
  [
    "a missing attribute of a block in a list",
    at(key, "rotation_policy/0/automatic"),
    [{}],
    key,
    "rotation_policy.0.automatic.0.time_after_creation, rotation_policy.0.automatic.0.time_before_expiry",
    "at least one of them must be set - got none",
  ],
  ["a missing block", at(endpoint, "private_service_connection"), undefined, endpoint, "private_service_connection", "is required"],
  ["a string for a bool", at(vault, "purge_protection_enabled"), "true", vault, "purge_protection_enabled", 'must be of kind bool - got "true"'],
  ["a bool for a string", at(vault, "location"), true, vault, "location", "must be of kind string - got true"],
  ["a string for a number", at(key, "key_size"), "4096", key, "key_size", 'must be of kind number - got "4096"'],
  ["an expression with text around it for a number", at(key, "key_size"), "a${var.b}", key, "key_size", 'must be of kind number - got "a${var.b}"'],
  ["a string for a list", at(key, "key_opts"), "sign", key, "key_opts", 'must be of kind strings - got "sign"'],
  ["a number in a list of strings", at(key, "key_opts"), [1], key, "key_opts", "must be of kind strings - got [1]"],
  ["a number in a map", at(vault, "tags"), { env: 1 }, vault, "tags", 'must be of kind map - got {"env":1}'],
  ["a string for a block", at(vault, "network_acls"), "Deny", vault, "network_acls", 'must be of kind block - got "Deny"'],
  ["a value outside the list", at(vault, "sku_name"), "Premium", vault, "sku_name", `${outside} "Premium"; expected standard, premium`],
  [
    "a value of a list outside the list",
    at(key, "key_opts/1"),
    "wrap",
    key,
    "key_opts.1",
    `${outside} "wrap"; expected decrypt, encrypt, sign, unwrapKey, verify, wrapKey`,
  ],
  ["a number below the range", at(vault, "soft_delete_retention_days"), 6, vault, "soft_delete_retention_days", `${outside} 6; expected 7 to 90`],
  ["a number above the range", at(vault, "soft_delete_retention_days"), 91, vault, "soft_delete_retention_days", `${outside} 91; expected 7 to 90`],
  [
    "a second block where one is taken",
    at(key, "rotation_policy/0/automatic"),
    [{ time_before_expiry: "P1D" }, { time_before_expiry: "P2D" }],
    key,
    "rotation_policy.0.automatic",
    "must have at most 1 - got 2",
  ],
  ["a conflicting pair", at(key, "curve"), "P-256", key, "curve, key_size", "they exclude each other - got curve, key_size"],
  [
    "both of two",
    at(grant, "role_definition_id"),
    "r",
    grant,
    "role_definition_id, role_definition_name",
    "exactly one of them must be set - got role_definition_id, role_definition_name",
  ],
  [
    "neither of two",
    at(grant, "role_definition_name"),
    undefined,
    grant,
    "role_definition_id, role_definition_name",
    "exactly one of them must be set - got none",
  ],
  [
    "one without what it needs",
    at(key, "rotation_policy/0/expire_after"),
    undefined,
    key,
    "rotation_policy.0.notify_before_expiry, rotation_policy.0.expire_after",
    "the first needs the others - got rotation_policy.0.notify_before_expiry",
  ],
  [
    "an attribute missing from an object of a list",
    at("azurerm_network_security_group.Rules", "security_rule/0/access"),
    undefined,
    "azurerm_network_security_group.Rules",
    "security_rule.0.access",
    "is required",
  ],
  [
    "an unknown attribute of a data source",
    "data/azurerm_client_config/Me/name",
    "a",
    "data.azurerm_client_config.Me",
    "name",
    "azurerm has no such attribute",
  ],
  [
    "an unknown feature of the provider",
    "provider/azurerm/0/features/0/key_store",
    {},
    "provider.azurerm",
    "features.0.key_store",
    "azurerm has no such attribute",
  ],
  [
    "a string for a feature",
    "provider/azurerm/0/features/0/resource_group/0/prevent_deletion_if_contains_resources",
    "yes",
    "provider.azurerm",
    "features.0.resource_group.0.prevent_deletion_if_contains_resources",
    'must be of kind bool - got "yes"',
  ],
  ["an unknown type", "resource/azurerm_key_safe", { Safe: {} }, "azurerm_key_safe.Safe", "", "nothing is known of this type"],
  ["an unknown data source", "data/azurerm_key_safe", { Safe: {} }, "data.azurerm_key_safe.Safe", "", "nothing is known of this type"],
  ["another provider", "provider/azapi", [{}], "provider.azapi", "", "nothing is known of this type"],
])("has one thing against %s", (_, path, value, address, attribute, problem) => {
  expect(complaintsAbout(edited(path, value), azurerm)).toEqual<Complaint[]>([{ address, attribute, problem }]);
});

describe("a schema of our own", () => {
  const complaints = (schema: BlockSchema, json: Record<string, unknown>) =>
    complaintsAbout({ resource: { azurerm_a: { One: json } } } as never, { ...azurerm, resource: () => schema });

  it("may have too few of a list", () =>
    expect(complaints({ attributes: { names: { is: "strings", min_items: 2 } } }, { names: ["a"] })).toEqual<Complaint[]>([
      { address: "azurerm_a.One", attribute: "names", problem: "must have at least 2 - got 1" },
    ]));

  it("bounds each number of a list", () =>
    expect(complaints({ attributes: { hours: { is: "numbers", min: 1 } } }, { hours: [1, 0] })).toEqual<Complaint[]>([
      { address: "azurerm_a.One", attribute: "hours.1", problem: `${outside} 0; expected at least 1` },
    ]));

  it("may be of a type that azurerm will drop", () =>
    expect(complaints({ superseded: true, attributes: {} }, {})).toEqual<Complaint[]>([
      { address: "azurerm_a.One", attribute: "", problem: "the type is deprecated" },
    ]));

  it("takes an escaped template for the literal it stands for", () => {
    const schema: BlockSchema = { attributes: { text: { is: "string", one_of: ["${a}"] } } };
    expect(complaints(schema, { text: "$${a}" })).toEqual([]);
    expect(complaints(schema, { text: "$${b}" })).toHaveLength(1);
  });
});
