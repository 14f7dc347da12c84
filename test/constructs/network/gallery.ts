import type { TerraformStack } from "cdktf";
import { BlobBackup, PostgresqlBackup } from "../../../constructs/backup/backup-instance";
import { BlobBackupPolicy, PostgresqlBackupPolicy } from "../../../constructs/backup/backup-policy";
import { BackupVault } from "../../../constructs/backup/backup-vault";
import type { CustomerManagedKey } from "../../../constructs/key-vault/customer-managed-key";
import { Bastion } from "../../../constructs/network/bastion";
import { DdosProtection } from "../../../constructs/network/ddos-protection";
import { Firewall } from "../../../constructs/network/firewall";
import { FlowLog } from "../../../constructs/network/flow-log";
import { HubNetwork } from "../../../constructs/network/hub-network";
import { PrivateDnsResolver } from "../../../constructs/network/private-dns-resolver";
import { RouteToFirewall } from "../../../constructs/network/route-to-firewall";
import { SpokeNetwork } from "../../../constructs/network/spoke-network";
import type { Placement } from "../../../constructs/placement";

export interface NetworkGalleryContext {
  readonly placement: Placement;
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  readonly auditWorkspaceId: string;
}

/** Every construct of networks and backup, each option set that adds an attribute. */
export function networkGallery(stack: TerraformStack, { placement, key, auditWorkspaceId }: NetworkGalleryContext): void {
  const inGroup = "/subscriptions/x/resourceGroups/y";
  const common = { placement, name: "hub", auditWorkspaceId };
  const plan = new DdosProtection(stack, "Plan", common);
  const hub = new HubNetwork(stack, "Hub", {
    ...common,
    range: "10.99.0.0/22",
    environmentRange: "10.99.0.0/16",
    subnets: {
      firewall: "10.99.0.0/26",
      bastion: "10.99.0.64/26",
      endpoints: "10.99.0.128/26",
      runners: "10.99.0.192/27",
      resolverInbound: "10.99.0.224/28",
      resolverOutbound: "10.99.0.240/28",
      entry: "10.99.1.0/24",
    },
    endpointClients: [{ name: "Spokes", range: "10.99.0.0/16", tcpPorts: [443] }],
    nameServers: ["10.1.1.4/32"],
    ddosProtectionPlanId: plan.id,
  });
  const sources = ["10.99.0.0/16"];
  const firewall = new Firewall(stack, "HubFirewall", {
    ...common,
    subnetId: hub.subnetIds.firewall,
    ddosProtection: "network",
    egress: [
      { name: "a", description: "why", sources, names: ["api.example.no"] },
      { name: "b", description: "why", sources, nameSet: "AzureKubernetesService" },
      { name: "c", description: "why", sources, addresses: ["192.0.2.0/24"], tcpPorts: [22] },
    ],
  });
  new RouteToFirewall(stack, "HubRoute", { ...common, firewallAddress: firewall.privateAddress, subnetIds: { Runners: hub.subnetIds.runners } });
  new Bastion(stack, "HubBastion", { ...common, subnetId: hub.subnetIds.bastion, ddosProtection: "network" });
  new PrivateDnsResolver(stack, "HubResolver", {
    ...common,
    network: hub,
    subnetIds: hub.subnetIds,
    forward: [{ domain: "example.no", nameServers: ["10.1.1.4"] }],
  });
  new FlowLog(stack, "HubFlows", {
    ...common,
    networkId: hub.id,
    storageAccountId: `${inGroup}/storage`,
    workspace: { id: auditWorkspaceId, workspaceId: "11111111-1111-4111-8111-111111111111", region: "norwayeast" },
  });
  new SpokeNetwork(stack, "Peered", {
    placement,
    name: "peered",
    range: "10.99.4.0/24",
    subnets: { endpoints: "10.99.4.0/26", workloads: "10.99.4.128/25" },
    auditWorkspaceId,
    podRange: "10.244.0.0/16",
    hub: hub.connection(firewall.privateAddress),
  });

  const vault = new BackupVault(stack, "Backups", { ...common, key, immutability: "locked", copies: "pairedRegion" });
  const retention = { vault, retentionDays: 30, eraseWithinDays: 60 };
  const source = { vault, region: "norwayeast", name: "a" } as const;
  new PostgresqlBackup(stack, "PostgresqlBackup", {
    ...source,
    policy: new PostgresqlBackupPolicy(stack, "PostgresqlPolicy", retention),
    serverId: `${inGroup}/server`,
    resourceGroupId: inGroup,
  });
  new BlobBackup(stack, "BlobBackup", {
    ...source,
    policy: new BlobBackupPolicy(stack, "BlobPolicy", { ...retention, operationalDays: 25 }),
    storageAccountId: `${inGroup}/account`,
    containers: ["data"],
  });
}
