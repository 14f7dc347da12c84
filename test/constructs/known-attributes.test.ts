import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CapacityReservation } from "../../constructs/compute/capacity-reservation";
import { AppConfiguration } from "../../constructs/configuration/app-configuration";
import { ManagedRedis } from "../../constructs/database/managed-redis";
import { PostgresqlServer } from "../../constructs/database/postgresql-server";
import { Budget } from "../../constructs/governance/budget";
import { ResourceGroup } from "../../constructs/governance/resource-group";
import { AccessGrant } from "../../constructs/identity/access-grant";
import { EligibleRole } from "../../constructs/identity/eligible-role";
import { FederatedIdentity } from "../../constructs/identity/federated-identity";
import { RoleGrant } from "../../constructs/identity/role-grant";
import { CustomerManagedKey } from "../../constructs/key-vault/customer-managed-key";
import { KeyVault } from "../../constructs/key-vault/key-vault";
import { MachineClientCertificate } from "../../constructs/key-vault/machine-client-certificate";
import { MachineClientKey } from "../../constructs/key-vault/machine-client-key";
import { ManagedHsm } from "../../constructs/key-vault/managed-hsm";
import { ServiceBus } from "../../constructs/messaging/service-bus";
import { AuditTrail } from "../../constructs/monitoring/audit-trail";
import { LogWorkspace } from "../../constructs/monitoring/log-workspace";
import { PrivateDnsLinks } from "../../constructs/network/private-dns-links";
import { PrivateDnsZones } from "../../constructs/network/private-dns-zones";
import { SpokeNetwork } from "../../constructs/network/spoke-network";
import { StorageAccount } from "../../constructs/storage/storage-account";
import type { Value } from "../../policy/model";
import { complaintsAbout } from "../support/azurerm-complaints";
import { azurerm } from "../support/azurerm-schema";
import { synthesize } from "../support/synthesize";
import { networkGallery } from "./network/gallery";
import { runtimeGallery } from "./runtime/gallery";

const root = join(__dirname, "../..");

/** Every construct there is, each option set that adds an attribute. */
const gallery = synthesize((stack) => {
  const tags = { env: "prod" };
  const auditWorkspaceId = "/subscriptions/x/workspace";
  const inGroup = "/subscriptions/x/resourceGroups/y";
  const { id: resourceGroupId, placement } = new ResourceGroup(stack, "Group", { name: "rg-a", region: "norwayeast", tags });
  new Budget(stack, "Budget", { resourceGroupId, amount: 1, startDate: "2027-01-01", contacts: ["drift@example.no"] });
  new LogWorkspace(stack, "Logs", { placement, name: "log-a", use: "audit", retentionDays: 365 });
  new AuditTrail(stack, "Trail", { targetId: inGroup, workspaceId: auditWorkspaceId, metrics: true });
  const spoke = new SpokeNetwork(stack, "Network", {
    placement,
    name: "a",
    range: "10.0.0.0/24",
    subnets: { endpoints: "10.0.0.0/26", workloads: "10.0.0.128/25" },
    auditWorkspaceId,
  });
  const zones = new PrivateDnsZones(stack, "Zones", {
    placement,
    subresources: ["blob", "vault", "managedhsm", "namespace", "configurationStores", "postgresqlServer", "redisEnterprise"],
  });
  new PrivateDnsLinks(stack, "Links", { zones, name: "a", networkId: spoke.id, tags });
  const network = { subnetId: spoke.endpointSubnetId, zoneIds: zones.zoneIds };
  const vault = new KeyVault(stack, "Vault", { placement, name: "kva", tenantId: "t", use: "customerManagedKeys", network, auditWorkspaceId });
  const who = { scope: inGroup, principalId: "p", principalType: "Group", description: "why" } as const;
  const officer = new RoleGrant(stack, "Officer", { ...who, role: "Key Vault Crypto Officer" });
  const key = new CustomerManagedKey(stack, "Key", { vaultId: vault.id, name: "a", tags, dependsOn: [officer] });
  new EligibleRole(stack, "Readers", { role: "Reader", subscriptionId: "x", scope: inGroup, groupId: "g", justification: "why" });
  const store = { placement, network, key, auditWorkspaceId };
  new PostgresqlServer(stack, "Postgresql", {
    ...store,
    name: "psql-a",
    version: "17",
    sku: "GP_Standard_D2ads_v5",
    storageGb: 32,
    availability: "standby",
    tenantId: "t",
    administrators: { groupId: "g", groupName: "dba" },
    databases: ["a"],
    geoBackupKey: key,
  });
  new ServiceBus(stack, "Bus", { ...store, name: "sbns-a", queues: ["a"], topics: { b: ["c"] } });
  new ManagedRedis(stack, "Redis", { ...store, name: "amr-a", sku: "Balanced_B0", persistence: "hourly" });
  new ManagedRedis(stack, "PersistentRedis", { ...store, name: "amr-b", sku: "Balanced_B0", persistence: "everySecond" });
  new AppConfiguration(stack, "Settings", { ...store, name: "appcs-a" });
  new ManagedHsm(stack, "Hsm", { placement, name: "hsma", tenantId: "t", administratorGroupIds: ["g"], network, auditWorkspaceId });
  new MachineClientKey(stack, "Signing", { vaultId: vault.id, name: "b", tags });
  new MachineClientCertificate(stack, "Certificate", { vaultId: vault.id, name: "c", organisation: { name: "A", number: "991825827" }, tags });
  const why = { purpose: "p", legalBasis: "b", until: "2027-06-30", ticket: { system: "s", number: "1" } };
  const access = { ...why, role: "Reader", scope: inGroup, groupId: "g", subscriptionId: "x" } as const;
  new AccessGrant(stack, "Eligible", { ...access, environmentClass: "production" });
  new AccessGrant(stack, "Standing", { ...access, environmentClass: "test", kind: "standing" });
  const cluster = { issuer: "https://a", namespace: "a", serviceAccount: "a" };
  new FederatedIdentity(stack, "Federation", { ...cluster, identity: { id: "i" }, resourceGroupName: "rg-a", name: "a" });
  new StorageAccount(stack, "Storage", { placement, name: "sta", network, key, containers: ["data"], deleteAfterDays: 100, auditWorkspaceId });
  networkGallery(stack, { placement, key, auditWorkspaceId });
  runtimeGallery(stack, { placement, key, subnetId: spoke.workloadSubnetId, vaultId: vault.id, auditWorkspaceId: `${inGroup}/workspace` });
  new CapacityReservation(stack, "Capacity", { placement, name: "crg-a", demand: [{ vmSize: "Standard_D2s_v6", nodes: 1 }], vCpuQuota: { Dsv6: 6 } });
});

/** The types that constructs import from the provider. */
function importedTypes(): string[] {
  const sources = readdirSync(join(root, "constructs"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const folders = sources.flatMap((file) =>
    [...readFileSync(join(root, "constructs", file), "utf8").matchAll(/provider-azurerm\/lib\/([a-z0-9-]+)"/g)].map((match) => match[1]),
  );
  return [...new Set(folders.map((folder) => `azurerm_${folder?.replaceAll("-", "_")}`))].sort();
}

describe("the gallery of all constructs", () => {
  it("has every type that a construct makes", () => expect(Object.keys(gallery).sort()).toEqual(importedTypes()));

  it.each(Object.entries(gallery))("writes only what azurerm takes: %s", (type, resources) => {
    expect(complaintsAbout({ resource: { [type]: resources as Value } }, azurerm)).toEqual([]);
  });
});
