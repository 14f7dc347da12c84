import { accesses } from "../../../policy/analysis/access";
import { budgets, limits } from "../../../policy/analysis/budgets";
import { keyUses } from "../../../policy/analysis/keys";
import { places } from "../../../policy/analysis/place";
import { topologyOf } from "../../../policy/analysis/topology";
import { capacityLines, crisisLines, exposureLines } from "../../../review/analyse";
import type { Analysis } from "../../../review/analysis";
import type { Report, ResourceChange } from "../../../review/report";
import { graphOfStacks, type Json } from "../../policy/support/graph";
import { blockedReport } from "../fixture-report";

const tags = (owner: string, env: string) => ({ org: owner, env });
const endpoint = (to: string, subnet = "${azurerm_subnet.endpoints.id}") => ({
  name: `pep-${to.split(".")[1]}`,
  subnet_id: subnet,
  private_service_connection: { private_connection_resource_id: `\${${to}.id}`, subresource_names: ["x"] },
});
const peering = (from: string, to: string) => ({ virtual_network_name: `\${${from}.name}`, remote_virtual_network_id: `\${${to}.id}` });

const network: Json = {
  resource: {
    azurerm_virtual_network: {
      hub: { name: "vnet-hub-prod", address_space: ["10.0.0.0/22"], tags: tags("platform", "prod") },
      skd: { name: "vnet-skd-prod", address_space: ["10.0.16.0/24"], tags: tags("skd", "prod") },
      nav: { name: "vnet-nav-prod", address_space: ["10.0.17.0/24"], tags: tags("nav", "prod") },
    },
    azurerm_virtual_network_peering: {
      a: peering("azurerm_virtual_network.hub", "azurerm_virtual_network.skd"),
      b: peering("azurerm_virtual_network.hub", "azurerm_virtual_network.nav"),
      c: peering("azurerm_virtual_network.skd", "azurerm_virtual_network.hub"),
      d: peering("azurerm_virtual_network.nav", "azurerm_virtual_network.hub"),
    },
    azurerm_subnet: {
      firewall: { name: "AzureFirewallSubnet", virtual_network_name: "${azurerm_virtual_network.hub.name}", address_prefixes: ["10.0.0.0/26"] },
      entry: { name: "snet-entry", virtual_network_name: "${azurerm_virtual_network.hub.name}", address_prefixes: ["10.0.1.0/24"] },
      endpoints: { name: "snet-skd-endpoints", virtual_network_name: "${azurerm_virtual_network.skd.name}", address_prefixes: ["10.0.16.0/26"] },
    },
    azurerm_subnet_network_security_group_association: { e: { subnet_id: "${azurerm_subnet.endpoints.id}", network_security_group_id: "x" } },
    azurerm_public_ip: { fw: { name: "pip-firewall" }, gw: { name: "pip-gateway" } },
    azurerm_firewall: {
      f: { name: "afw-prod", ip_configuration: [{ subnet_id: "${azurerm_subnet.firewall.id}", public_ip_address_id: "${azurerm_public_ip.fw.id}" }] },
    },
    azurerm_application_gateway: {
      g: {
        name: "agw-prod",
        gateway_ip_configuration: [{ subnet_id: "${azurerm_subnet.entry.id}" }],
        frontend_ip_configuration: [{ public_ip_address_id: "${azurerm_public_ip.gw.id}" }],
        http_listener: [{ host_name: "www.example.no" }],
        autoscale_configuration: { min_capacity: 2, max_capacity: 10 },
      },
    },
    azurerm_firewall_policy_rule_collection_group: {
      r: {
        application_rule_collection: [
          { action: "Allow", rule: [{ name: "id-porten", description: "People sign in", destination_fqdns: ["idporten.no", "login.idporten.no"] }] },
        ],
      },
    },
    azurerm_storage_account: {
      closed: {
        name: "stskdprod",
        tags: tags("skd", "prod"),
        public_network_access_enabled: false,
        shared_access_key_enabled: false,
        allow_nested_items_to_be_public: false,
        account_replication_type: "ZRS",
        network_rules: { default_action: "Deny", bypass: ["None"] },
      },
      open: { name: "stopen", tags: tags("nav", "prod"), account_replication_type: "LRS" },
    },
    azurerm_key_vault: {
      v: { name: "kv-skd-prod", tags: tags("skd", "prod"), public_network_access_enabled: false, network_acls: { default_action: "Deny", bypass: "None" } },
    },
    azurerm_private_endpoint: { s: endpoint("azurerm_storage_account.closed"), v: endpoint("azurerm_key_vault.v") },
    azurerm_user_assigned_identity: { i: { name: "id-stskdprod", tags: tags("skd", "prod") } },
    azurerm_key_vault_key: {
      k: {
        name: "storage",
        key_vault_id: "${azurerm_key_vault.v.id}",
        key_type: "RSA-HSM",
        key_size: 3072,
        rotation_policy: { automatic: { time_after_creation: "P1Y" }, expire_after: "P2Y" },
      },
    },
    azurerm_storage_account_customer_managed_key: {
      c: { storage_account_id: "${azurerm_storage_account.closed.id}", key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
    },
    azurerm_role_assignment: {
      a: {
        scope: "${azurerm_key_vault_key.k.id}",
        role_definition_name: "Key Vault Crypto Service Encryption User",
        principal_id: "${azurerm_user_assigned_identity.i.principal_id}",
        description: "The storage account wraps its keys with this one",
      },
      owner: { scope: "/subscriptions/1", role_definition_name: "Owner", principal_id: "00000000-0000-4000-8000-000000000009", principal_type: "Group" },
    },
    azurerm_pim_eligible_role_assignment: {
      p: {
        scope: "${azurerm_storage_account.closed.id}",
        role_definition_id: "/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
        principal_id: "00000000-0000-4000-8000-000000002001",
        justification: "purpose: Find out why a return did not arrive; legal basis: GDPR Art. 6(1)(e)",
        ticket: { number: "ALT-2101" },
        schedule: { expiration: { end_date_time: "2027-11-20T23:59:59Z" } },
      },
    },
    azurerm_capacity_reservation_group: {
      g: { name: "crg-prod", zones: ["1", "2"], tags: { ...tags("platform", "prod"), capacity_demand: "Standard_D4s_v6=3" } },
    },
    azurerm_capacity_reservation: {
      one: { capacity_reservation_group_id: "${azurerm_capacity_reservation_group.g.id}", zone: "1", sku: { name: "Standard_D4s_v6", capacity: 3 } },
      two: { capacity_reservation_group_id: "${azurerm_capacity_reservation_group.g.id}", zone: "2", sku: { name: "Standard_D4s_v6", capacity: 3 } },
    },
    azurerm_consumption_budget_subscription: {
      b: {
        name: "monthly",
        amount: 900000,
        time_grain: "Monthly",
        notification: [
          { threshold: 80, contact_emails: ["a@example.no"] },
          { threshold: 110, threshold_type: "Forecasted" },
        ],
      },
    },
  },
};

const graph = graphOfStacks({ "prod-platform": network });
const placeOf = places(graph);

/** What the analyses tell of a small platform. */
export const analysis: Analysis = {
  exposure: exposureLines(graph, placeOf),
  crisis: crisisLines(graph, placeOf),
  capacity: capacityLines(graph, placeOf),
  topology: topologyOf(graph, placeOf),
  keys: keyUses(graph, placeOf),
  access: accesses(graph, placeOf),
  budgets: budgets(graph, placeOf),
  limits: limits(graph, placeOf),
  controls: [
    {
      id: "NOR-NET-01",
      title: "Nothing that holds data answers the internet",
      severity: "critical",
      rules: ["key-vault/no-public-network"],
      planRules: ["plan/protection-kept"],
      types: ["constructs/key-vault/vault.ts"],
      deploymentFile: [],
      azurePolicy: ["deny-public-network"],
      gate: ["policy/judge.ts"],
      checkov: ["CKV_AZURE_189"],
      enforced: true,
    },
    {
      id: "NOR-KEY-03",
      title: "Keys rotate",
      severity: "high",
      rules: [],
      planRules: [],
      types: [],
      deploymentFile: [],
      azurePolicy: [],
      gate: [],
      checkov: [],
      enforced: false,
    },
  ],
  requirements: [{ id: "REQ-01", source: "NSM", section: "2.1", text: "Services are reached from the right networks alone", controls: ["NOR-NET-01"] }],
  findingPlaces: {
    "prod-keys/azurerm_key_vault.vault_5A1C9E02": { owner: "platform", environment: "prod" },
    "prod-owner-skd/azurerm_storage_account.storage_0B77D1F3": { owner: "skd", environment: "prod" },
  },
};

const attribute = { sensitive: false, unknown: false, security: false, forcesReplacement: false };

/** One change of each kind. */
export const changes: readonly ResourceChange[] = [
  {
    stack: "prod-keys",
    address: "azurerm_key_vault.vault_5A1C9E02",
    type: "azurerm_key_vault",
    action: "replace",
    drift: false,
    attributes: [
      { ...attribute, path: "public_network_access_enabled", before: false, after: true, security: true },
      { ...attribute, path: "name", before: "kv-a", after: "kv-b", forcesReplacement: true },
      { ...attribute, path: "vault_uri", before: "https://kv-a", after: undefined, unknown: true },
    ],
    dependents: ["azurerm_key_vault_key.k", "prod-owner-skd/azurerm_storage_account.storage_0B77D1F3"],
    owner: "platform",
    environment: "prod",
  },
  {
    stack: "prod-owner-skd",
    address: "azurerm_key_vault_secret.s",
    type: "azurerm_key_vault_secret",
    action: "delete",
    drift: false,
    attributes: [{ ...attribute, path: "value", before: undefined, after: undefined, sensitive: true }],
    dependents: [],
    owner: "skd",
    environment: "prod",
  },
  {
    stack: "prod-capacity",
    address: "azurerm_capacity_reservation.one",
    type: "azurerm_capacity_reservation",
    action: "update",
    drift: false,
    attributes: [{ ...attribute, path: "sku.capacity", before: 3, after: 5 }],
    dependents: [],
    owner: "platform",
    environment: "prod",
  },
  {
    stack: "prod-capacity",
    address: "azurerm_resource_group.new",
    type: "azurerm_resource_group",
    action: "create",
    drift: false,
    attributes: [{ ...attribute, path: "name", before: undefined, after: "rg-new" }],
    dependents: [],
    owner: "platform",
    environment: "prod",
  },
];

/** What a deployment file tells of the years to come: one environment that outgrows reservation and quota, and one that stands still. */
export const capacityOutlook: NonNullable<Report["capacityOutlook"]> = [
  {
    environment: "prod",
    growthPercent: 20,
    sharedWith: ["tt02"],
    sizes: [{ vmSize: "Standard_D4s_v6", demand: [12, 14, 16, 19, 22, 26], reserved: 21, left: 14, poolsMost: 42, shortIn: 2 }],
    families: [
      {
        family: "Dsv6",
        demand: [72, 84, 96, 120, 132, 156],
        needed: [102, 114, 126, 150, 162, 186],
        reserved: 84,
        quota: 160,
        reservationShortIn: 2,
        quotaShortIn: 4,
      },
    ],
  },
  {
    environment: "at22",
    growthPercent: 0,
    sharedWith: [],
    sizes: [],
    families: [
      {
        family: "Dsv6",
        demand: [0, 0, 0, 0, 0, 0],
        needed: [8, 8, 8, 8, 8, 8],
        reserved: 0,
        quota: 32,
        reservationShortIn: undefined,
        quotaShortIn: undefined,
      },
    ],
  },
];

// One stack of each engine, and one that nobody has said it of.
const plans: Report["plans"] = [
  { stack: "prod-keys", by: "azurerm", because: undefined },
  { stack: "prod-owner-skd", by: "offline", because: "it reads data.azurerm_subnet, for which azurerm asks Azure" },
];

/** A blocked run with something in every section of the page. */
export const fullReport: Report = { ...blockedReport, changes, plans, analysis, capacityOutlook };
