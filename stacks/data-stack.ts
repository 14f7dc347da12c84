import type { Construct } from "constructs";
import type { Environment } from "../config/deployment";
import { platformOwner } from "../config/finops-tags";
import { AppConfiguration } from "../constructs/configuration/app-configuration";
import { ManagedRedis } from "../constructs/database/managed-redis";
import { PostgresqlServer } from "../constructs/database/postgresql-server";
import type { ResourceGroup } from "../constructs/governance/resource-group";
import { ServiceBus } from "../constructs/messaging/service-bus";
import { resourceName } from "../constructs/names";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { KeysStack } from "./keys-stack";
import type { PlatformNetwork } from "./network-stack";
import type { Observability } from "./observability-stack";

interface DataStackProps {
  readonly data: NonNullable<Environment["data"]>;
  readonly observability: Observability;
  readonly network: PlatformNetwork;
  readonly keys: KeysStack;
}

/** What the platform keeps for all service owners: metadata, messages, a cache and settings; each private, under a key of its own, logged and locked. */
export class DataStack extends BaselineStack {
  readonly postgresql: PostgresqlServer | undefined;
  readonly group: ResourceGroup;

  constructor(scope: Construct, context: StackContext, { data, observability, network, keys }: DataStackProps) {
    super(scope, "data", context);
    const { deployment, environmentName } = context;
    this.group = this.platformGroup("data");
    const common = { placement: this.group.placement, network: network.sharedEndpoints, auditWorkspaceId: observability.audit.id };
    const parts = [deployment.finops.product, platformOwner, environmentName];
    if (data.postgresql !== undefined) {
      const { size, storageGib, highAvailability, backupDays } = data.postgresql;
      const { databaseAdministrators } = deployment.groups;
      this.postgresql = new PostgresqlServer(this, "Postgresql", {
        ...common,
        name: resourceName("psql", ...parts),
        version: "17",
        sku: size,
        storageGb: storageGib,
        availability: highAvailability ? "standby" : "single",
        tenantId: deployment.organisation.tenantId,
        administrators: { groupId: databaseAdministrators.id, groupName: databaseAdministrators.name },
        databases: ["platform"],
        key: keys.platform.postgresql,
        geoBackupKey: keys.geoBackup ?? "none",
        backupDays,
      });
    }
    if (data.serviceBus !== undefined) {
      new ServiceBus(this, "ServiceBus", {
        ...common,
        name: resourceName("sbns", ...parts),
        capacity: { partitions: 1, units: data.serviceBus.messagingUnits },
        queues: ["events", "notifications"],
        topics: {},
        key: keys.platform["service-bus"],
      });
    }
    if (data.redis !== undefined) {
      new ManagedRedis(this, "Redis", { ...common, name: resourceName("amr", ...parts), sku: data.redis.size, key: keys.platform.redis });
    }
    if (data.appConfiguration) {
      new AppConfiguration(this, "AppConfiguration", { ...common, name: resourceName("appcs", ...parts), key: keys.platform["app-configuration"] });
    }
  }
}
