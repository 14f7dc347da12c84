import { protectionKept } from "../../../../policy/rules/plan/protection-kept";
import { describeChanges, message, updating } from "../../support/good-plan";

const vault = "azurerm_key_vault.v";
const good = { name: "kv", location: "norwayeast", public_network_access_enabled: false, purge_protection_enabled: true, rbac_authorization_enabled: true };
const to = updating(vault, good);
const from = (type: string, before: object, after: object, more = {}) => [{ address: `${type}.x`, before: { ...before }, after: { ...after }, ...more }];

describeChanges(protectionKept, [
  ["finds what a rule of the baseline held of before", [to({ public_network_access_enabled: true })], { [vault]: "fail" }],
  ["finds an attribute that is taken away, by azurerm's default", [to({ public_network_access_enabled: null })], { [vault]: "fail" }],
  [
    "finds an attribute of which no rule of the baseline speaks",
    from("azurerm_search_service", { local_authentication_enabled: false }, { local_authentication_enabled: true }),
    { "azurerm_search_service.x": "fail" },
  ],
  [
    "finds an older TLS",
    from("azurerm_redis_enterprise_cluster", { minimum_tls_version: "1.2" }, { minimum_tls_version: "1.0" }),
    { "azurerm_redis_enterprise_cluster.x": "fail" },
  ],
  [
    "finds a firewall that only tells",
    from("azurerm_web_application_firewall_policy", { policy_settings: [{ mode: "Prevention" }] }, { policy_settings: [{ mode: "Detection" }] }),
    { "azurerm_web_application_firewall_policy.x": "fail" },
  ],
  ["finds a key that the customer had", from("azurerm_managed_disk", { disk_encryption_set_id: "/x" }, {}), { "azurerm_managed_disk.x": "fail" }],
  ["finds two at once", [to({ public_network_access_enabled: true, purge_protection_enabled: false })], { [vault]: "fail" }],
  [
    "finds it in a replacement too",
    from("azurerm_search_service", { local_authentication_enabled: false }, { local_authentication_enabled: true }, { actions: ["create", "delete"] }),
    { "azurerm_search_service.x": "fail" },
  ],
  [
    "says nothing of what was open before",
    [{ address: vault, before: { ...good, public_network_access_enabled: true }, after: { ...good, public_network_access_enabled: true, tags: {} } }],
    { [vault]: "pass" },
  ],
  ["lets a vault get safer", [{ address: vault, before: { ...good, public_network_access_enabled: true }, after: good }], { [vault]: "pass" }],
  [
    "cannot tell what only the apply tells",
    [to({ public_network_access_enabled: undefined }, { unknown: { public_network_access_enabled: true } })],
    { [vault]: "unknown" },
  ],
  [
    "cannot tell what the plan hides",
    from(
      "azurerm_search_service",
      { local_authentication_enabled: false },
      { local_authentication_enabled: true },
      { sensitive: { local_authentication_enabled: true } },
    ),
    { "azurerm_search_service.x": "unknown" },
  ],
  [
    "leaves a new vault to the rules of the baseline",
    [{ address: vault, after: { ...good, public_network_access_enabled: true } }],
    { [vault]: "notApplicable" },
  ],
  ["leaves drift to its neighbour", [to({ public_network_access_enabled: true }, { drift: true })], { [vault]: "notApplicable" }],
]);

it("names the first rule of the baseline that held, and how many more do not", () => {
  const held = "key-vault/no-public-network held before, and does not after: public_network_access_enabled is true, expected false";
  const one = message(protectionKept, to({ public_network_access_enabled: true })) ?? "";
  const two = message(protectionKept, to({ public_network_access_enabled: true, purge_protection_enabled: false })) ?? "";
  expect(one).toContain(held);
  expect(two).toMatch(/; and \d+ more$/);
  expect(two.startsWith(held)).toBe(true);
});
