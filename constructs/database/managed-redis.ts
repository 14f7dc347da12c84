import { ManagedRedis as AzurermManagedRedis } from "@cdktf/provider-azurerm/lib/managed-redis";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";

/** Balanced sizes, by GB of memory; B0 and B1 are half a GB and one. @see https://learn.microsoft.com/azure/redis/overview#choosing-the-right-tier */
export type RedisSku = `Balanced_B${0 | 1 | 3 | 5 | 10 | 20 | 50 | 100}`;

/** @see https://learn.microsoft.com/azure/redis/how-to-persistence */
export type RedisPersistence = "none" | "everySecond" | "hourly" | "every6Hours" | "every12Hours";

export interface ManagedRedisProps {
  readonly placement: Placement;
  /** Globally unique: made by `resourceName("amr", ...)`. */
  readonly name: string;
  readonly sku: RedisSku;
  /**
   * What gives way when the memory is full.
   * @default "VolatileLRU" - the longest unused of what has an end anyway; `NoEviction` refuses to write instead
   */
  readonly eviction?: "VolatileLRU" | "AllKeysLRU" | "NoEviction";
  /**
   * How often the memory is written to the encrypted disk, from which it comes back when all nodes are lost.
   * @default "none" - a cache is filled again from its source, and what is not written need not be erased
   */
  readonly persistence?: RedisPersistence;
  readonly network: EndpointNetwork;
  /** In a vault for customer-managed keys. Redis takes one version of it: it follows the rotation at the next deployment, for which the old one leaves a year. */
  readonly key: Pick<CustomerManagedKey, "currentVersionId" | "resourceVersionlessId">;
  readonly auditWorkspaceId: string;
}

const persistenceOf = {
  none: {},
  everySecond: { persistenceAppendOnlyFileBackupFrequency: "1s" },
  hourly: { persistenceRedisDatabaseBackupFrequency: "1h" },
  every6Hours: { persistenceRedisDatabaseBackupFrequency: "6h" },
  every12Hours: { persistenceRedisDatabaseBackupFrequency: "12h" },
} as const satisfies Record<RedisPersistence, object>;

/**
 * A Redis without keys: Entra identities alone reach it, over TLS and through its private endpoint. Always with a replica, in another zone
 * where the region has zones; its disks are encrypted under the owner's key.
 *
 * Clients see one address and the port 10000: the policy for clusters of open-source Redis would need the ports from 8500 open as well, one for each shard.
 *
 * azurerm 4.55 has no resource for who may use it: that is given through Azure's own command line until a later version.
 *
 * Holds NOR-NET-01, NOR-NET-03, NOR-NET-13, NOR-AUT-01, NOR-AUT-03, NOR-ENC-01, NOR-ENC-03, NOR-AVA-01, NOR-RES-01, NOR-RES-03 and NOR-LOG-01.
 * @see https://learn.microsoft.com/azure/redis/secure-azure-managed-redis
 * @see https://learn.microsoft.com/azure/redis/entra-for-authentication
 */
export class ManagedRedis extends Construct {
  readonly id: string;
  readonly hostname: string;
  /** The database, in which access is given. */
  readonly databaseId: string;

  constructor(scope: Construct, id: string, props: ManagedRedisProps) {
    super(scope, id);
    const { placement, key, eviction = "VolatileLRU", persistence = "none" } = props;
    const access = new KeyAccess(this, "KeyAccess", { placement, name: props.name, key, user: "The Redis" });
    const redis = new AzurermManagedRedis(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      skuName: props.sku,
      highAvailabilityEnabled: true,
      publicNetworkAccess: "Disabled",
      identity: { type: "UserAssigned", identityIds: [access.identity.id] },
      customerManagedKey: { keyVaultKeyId: key.currentVersionId, userAssignedIdentityId: access.identity.id },
      defaultDatabase: {
        accessKeysAuthenticationEnabled: false,
        clientProtocol: "Encrypted",
        clusteringPolicy: "EnterpriseCluster",
        evictionPolicy: eviction,
        ...persistenceOf[persistence],
      },
      dependsOn: [access.grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = redis.id;
    this.hostname = redis.hostname;
    this.databaseId = `${redis.id}/databases/default`;
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: redis.id, targetName: props.name, subresource: "redisEnterprise" });
    // The database is what people and services connect to; the cluster around it logs nothing.
    new AuditTrail(this, "Audit", { targetId: this.databaseId, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: redis.id });
  }
}
