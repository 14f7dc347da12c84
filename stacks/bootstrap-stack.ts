import type { Construct } from "constructs";
import { bootstrapRange } from "../config/address-plan";
import { platformOwner } from "../config/finops-tags";
import { ResourceGroup } from "../constructs/governance/resource-group";
import { RoleGrant } from "../constructs/identity/role-grant";
import { CustomerManagedKey } from "../constructs/key-vault/customer-managed-key";
import { KeyVault } from "../constructs/key-vault/key-vault";
import { LogWorkspace } from "../constructs/monitoring/log-workspace";
import { resourceName, storageAccountName } from "../constructs/names";
import { FlowLog } from "../constructs/network/flow-log";
import { PrivateDnsLinks } from "../constructs/network/private-dns-links";
import { PrivateDnsZones } from "../constructs/network/private-dns-zones";
import { SpokeNetwork } from "../constructs/network/spoke-network";
import { AuditArchive } from "../constructs/storage/audit-archive";
import { StateStorage } from "../constructs/storage/state-storage";
import { BaselineStack, type StackContext } from "./baseline-stack";
import { spokeSubnets } from "./spoke-subnets";
import { stateLocation } from "./state-location";

/**
 * The first stack of an environment: the account that all states are kept in, its own included. It waits for no other, so it has a network, zones, a vault
 * and a log of its own. How it is first applied is told in docs/deploying.md.
 *
 * Holds NOR-RES-08.
 */
export class BootstrapStack extends BaselineStack {
  readonly stateStorage: StateStorage;
  readonly vault: KeyVault;

  constructor(scope: Construct, context: StackContext) {
    super(scope, "bootstrap", context, context.deployment.state.subscriptionId);
    const { deployment, environment, environmentName } = context;
    const { product } = deployment.finops;
    const location = stateLocation(deployment, environmentName);
    const { placement } = new ResourceGroup(this, "Group", { name: location.resourceGroup, region: deployment.regions.primary, tags: this.platformTags() });
    const name = `${product}-${platformOwner}-${environmentName}-state`;
    const audit = new LogWorkspace(this, "Audit", {
      placement,
      name: resourceName("log", name),
      use: "audit",
      retentionDays: environment.logs.auditDays,
    });
    const auditWorkspaceId = audit.id;
    const zones = new PrivateDnsZones(this, "Zones", { placement, subresources: ["blob", "vault"] });
    const range = bootstrapRange(environment);
    const spoke = new SpokeNetwork(this, "Network", { placement, name, range, subnets: spokeSubnets(range), auditWorkspaceId });
    new PrivateDnsLinks(this, "Links", { zones, name, networkId: spoke.id, tags: placement.tags });
    const network = { subnetId: spoke.endpointSubnetId, zoneIds: zones.zoneIds };
    const vault = new KeyVault(this, "Vault", {
      placement,
      name: location.keyVault,
      tenantId: deployment.organisation.tenantId,
      use: "customerManagedKeys",
      network,
      auditWorkspaceId,
    });
    const deployers = new RoleGrant(this, "Deployers", {
      role: "Key Vault Crypto Officer",
      scope: vault.id,
      principalId: deployment.groups.deployers,
      principalType: "Group",
      description: "The pipeline makes the key of the state and its rotation policy",
    });
    const keyNamed = (id: string, keyName: string) =>
      new CustomerManagedKey(this, id, { vaultId: vault.id, name: keyName, tags: placement.tags, dependsOn: [deployers] });
    this.vault = vault;
    this.stateStorage = new StateStorage(this, "State", {
      placement,
      name: location.storageAccount,
      network,
      key: keyNamed("Key", "state"),
      containers: [location.container],
      deployersGroupId: deployment.groups.deployers,
      auditWorkspaceId,
    });
    // Who read or wrote a state is asked for after years, and from where.
    const archive = new AuditArchive(this, "Archive", {
      placement,
      name: storageAccountName(product, deployment.organisation.code, environmentName, "slog"),
      network,
      key: keyNamed("ArchiveKey", "archive"),
      auditWorkspaceId,
      workspaceResourceGroupName: placement.resourceGroupName,
      tables: ["StorageBlobLogs"],
      retentionDays: environment.logs.auditDays,
      immutability: environment.class === "production" ? "locked" : "unlocked",
    });
    new FlowLog(this, "Flows", {
      placement,
      name,
      networkId: spoke.id,
      storageAccountId: archive.id,
      workspace: { id: audit.id, workspaceId: audit.workspaceId, region: placement.region },
    });
  }
}
