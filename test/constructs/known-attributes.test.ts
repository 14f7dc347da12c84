import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CapacityReservation } from "../../constructs/compute/capacity-reservation";
import { Budget } from "../../constructs/governance/budget";
import { ResourceGroup } from "../../constructs/governance/resource-group";
import { EligibleRole } from "../../constructs/identity/eligible-role";
import { RoleGrant } from "../../constructs/identity/role-grant";
import { CustomerManagedKey } from "../../constructs/key-vault/customer-managed-key";
import { KeyVault } from "../../constructs/key-vault/key-vault";
import { AuditTrail } from "../../constructs/monitoring/audit-trail";
import { LogWorkspace } from "../../constructs/monitoring/log-workspace";
import { PrivateDnsLinks } from "../../constructs/network/private-dns-links";
import { PrivateDnsZones } from "../../constructs/network/private-dns-zones";
import { SpokeNetwork } from "../../constructs/network/spoke-network";
import { StorageAccount } from "../../constructs/storage/storage-account";
import { synthesize } from "../support/synthesize";

const root = join(__dirname, "../..");
const bindings = join(root, "node_modules/@cdktf/provider-azurerm/lib");
/** Of Terraform and not of a resource type; and tags, whose keys are ours. */
const everywhere = new Set(["depends_on", "lifecycle", "tags"]);

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
  const zones = new PrivateDnsZones(stack, "Zones", { placement, subresources: ["blob", "vault"] });
  new PrivateDnsLinks(stack, "Links", { zones, name: "a", networkId: spoke.id, tags });
  const network = { subnetId: spoke.endpointSubnetId, zoneIds: zones.zoneIds };
  const vault = new KeyVault(stack, "Vault", { placement, name: "kva", tenantId: "t", use: "customerManagedKeys", network, auditWorkspaceId });
  const who = { scope: inGroup, principalId: "p", principalType: "Group", description: "why" } as const;
  const officer = new RoleGrant(stack, "Officer", { ...who, role: "Key Vault Crypto Officer" });
  const key = new CustomerManagedKey(stack, "Key", { vaultId: vault.id, name: "a", tags, dependsOn: [officer] });
  new EligibleRole(stack, "Readers", { role: "Reader", subscriptionId: "x", scope: inGroup, groupId: "g", justification: "why" });
  new StorageAccount(stack, "Storage", { placement, name: "sta", network, key, containers: ["data"], deleteAfterDays: 100, auditWorkspaceId });
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

/** The attributes of a type at any depth, as the bindings document them. */
function knownAttributes(type: string): Set<string | undefined> {
  const name = type.replace("azurerm_", "");
  const declarations = readFileSync(join(bindings, name.replaceAll("_", "-"), "index.d.ts"), "utf8");
  return new Set([...declarations.matchAll(new RegExp(`/docs/resources/${name}#(\\w+)`, "g"))].map((match) => match[1]));
}

function attributesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(attributesOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (everywhere.has(name) ? [] : [name, ...attributesOf(inner)]));
}

describe("the gallery of all constructs", () => {
  it("has every type that a construct makes", () => expect(Object.keys(gallery).sort()).toEqual(importedTypes()));

  it.each(Object.entries(gallery))("writes only attributes that azurerm has: %s", (type, resources) => {
    const known = knownAttributes(type);
    expect(attributesOf(Object.values(resources)).filter((name) => !known.has(name))).toEqual([]);
  });
});
