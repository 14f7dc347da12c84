import { PostgresqlFlexibleServer } from "@cdktf/provider-azurerm/lib/postgresql-flexible-server";
import { PostgresqlFlexibleServerActiveDirectoryAdministrator } from "@cdktf/provider-azurerm/lib/postgresql-flexible-server-active-directory-administrator";
import { PostgresqlFlexibleServerDatabase } from "@cdktf/provider-azurerm/lib/postgresql-flexible-server-database";
import { Token } from "cdktf";
import { Construct } from "constructs";
import { pairOf, zonesOf } from "../../config/norway";
import { DeleteLock } from "../governance/delete-lock";
import { requireWholeNumber, wrongInput } from "../input";
import type { CustomerManagedKey } from "../key-vault/customer-managed-key";
import { KeyAccess } from "../key-vault/key-access";
import { AuditTrail } from "../monitoring/audit-trail";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";
import { type PostgresqlExtension, PostgresqlSettings } from "./postgresql-settings";
import { type PostgresqlSku, requireStandbySize } from "./postgresql-sku";

export interface PostgresqlServerProps {
  readonly placement: Placement;
  /** Globally unique: made by `resourceName("psql", ...)`. */
  readonly name: string;
  readonly version: "16" | "17";
  readonly sku: PostgresqlSku;
  /** Room at creation, in GiB. The server takes more by itself, so that a later change has no effect. */
  readonly storageGb: 32 | 64 | 128 | 256 | 512 | 1024 | 2048 | 4096 | 8192 | 16_384;
  /** `standby`: a second server takes over within a minute or two, in another zone where the region has zones. */
  readonly availability: "standby" | "single";
  readonly tenantId: string;
  /** The Entra ID group that may do everything in the server; Azure wants the group's name as well. */
  readonly administrators: { readonly groupId: string; readonly groupName: string };
  readonly databases: readonly string[];
  /**
   * Extensions that databases may create.
   * @default - none but pgaudit
   */
  readonly extensions?: readonly PostgresqlExtension[];
  readonly network: EndpointNetwork;
  /** In a vault for customer-managed keys, in the region of the server. It cannot be taken away again. */
  readonly key: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId">;
  /** Copies of the backups in the paired region, also Norwegian: with a key of their own from a vault there. Azure decides it once, at creation. */
  readonly geoBackupKey: Pick<CustomerManagedKey, "versionlessId" | "resourceVersionlessId"> | "none";
  /**
   * Days that can be restored, 14 to 35.
   * @default 35 - the longest Azure offers
   */
  readonly backupDays?: number;
  readonly auditWorkspaceId: string;
}

/**
 * A PostgreSQL server without passwords: Entra identities alone reach it, over TLS and through its private endpoint.
 *
 * A private endpoint rather than a delegated subnet: the same one way in as to all other services, no subnet for each server, and nothing in our
 * network that Azure's machines could start a connection from.
 *
 * Holds NOR-LOC-03, NOR-NET-01, NOR-NET-03, NOR-NET-12, NOR-NET-13, NOR-AUT-01, NOR-AUT-02, NOR-AUT-03, NOR-AUT-09, NOR-ENC-01, NOR-ENC-03, NOR-AVA-01,
 * NOR-AVA-03, NOR-AVA-04, NOR-RES-01, NOR-RES-03, NOR-LOG-01 and NOR-BAK-02.
 * @throws when `backupDays` is outside 14 to 35, a burstable size has a standby, or a database name is not PostgreSQL's or comes twice
 * @see https://learn.microsoft.com/azure/postgresql/security/security-overview
 */
export class PostgresqlServer extends Construct {
  readonly id: string;
  readonly fqdn: string;

  constructor(scope: Construct, id: string, props: PostgresqlServerProps) {
    super(scope, id);
    const { placement, key, geoBackupKey, tenantId, administrators, backupDays = 35 } = props;
    requireWholeNumber(this.node.path, { name: "backupDays", value: backupDays, minimum: 14, maximum: 35, fix: "leave it out for 35" });
    requireStandbySize(this.node.path, props);
    this.requireDatabaseNames(props.databases);

    const primary = new KeyAccess(this, "KeyAccess", { placement, name: props.name, key, user: "The PostgreSQL server" });
    const copy = geoBackupKey === "none" ? undefined : this.copyAccess(props, geoBackupKey);
    const zones = zonesOf[placement.region];
    const standby = props.availability === "standby";
    const server = new PostgresqlFlexibleServer(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      version: props.version,
      skuName: props.sku,
      storageMb: props.storageGb * 1024,
      autoGrowEnabled: true,
      ...(zones[0] !== undefined && { zone: zones[0] }),
      ...(standby && { highAvailability: zones[1] === undefined ? { mode: "SameZone" } : { mode: "ZoneRedundant", standbyAvailabilityZone: zones[1] } }),
      authentication: { activeDirectoryAuthEnabled: true, passwordAuthEnabled: false, tenantId },
      publicNetworkAccessEnabled: false,
      identity: { type: "UserAssigned", identityIds: [primary.identity.id, ...(copy ? [copy.identity.id] : [])] },
      customerManagedKey: {
        keyVaultKeyId: key.versionlessId,
        primaryUserAssignedIdentityId: primary.identity.id,
        ...(copy && geoBackupKey !== "none" && { geoBackupKeyVaultKeyId: geoBackupKey.versionlessId, geoBackupUserAssignedIdentityId: copy.identity.id }),
      },
      backupRetentionDays: backupDays,
      geoRedundantBackupEnabled: copy !== undefined,
      // Sunday morning, UTC.
      maintenanceWindow: { dayOfWeek: 0, startHour: 1, startMinute: 0 },
      dependsOn: [primary.grant, ...(copy ? [copy.grant] : [])],
      // Azure grows the storage and swaps the zones at a failover; to write the old values back would replace the server or fail it over again.
      lifecycle: { preventDestroy: true, ignoreChanges: ["storage_mb", "zone", ...(standby ? ["high_availability[0].standby_availability_zone"] : [])] },
    });
    this.id = server.id;
    this.fqdn = server.fqdn;
    const administrator = new PostgresqlFlexibleServerActiveDirectoryAdministrator(this, "Administrators", {
      serverName: server.name,
      resourceGroupName: placement.resourceGroupName,
      tenantId,
      objectId: administrators.groupId,
      principalName: administrators.groupName,
      principalType: "Group",
    });
    const settings = new PostgresqlSettings(this, "Settings", { serverId: server.id, extensions: props.extensions ?? [], dependsOn: [administrator] });
    for (const name of props.databases) {
      new PostgresqlFlexibleServerDatabase(this, `Database-${name}`, {
        name,
        serverId: server.id,
        charset: "UTF8",
        collation: "en_US.utf8",
        dependsOn: [...settings.done],
        lifecycle: { preventDestroy: true },
      });
    }
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: server.id, targetName: props.name, subresource: "postgresqlServer" });
    new AuditTrail(this, "Audit", { targetId: server.id, workspaceId: props.auditWorkspaceId });
    new DeleteLock(this, "Lock", { targetId: server.id });
  }

  /** The identity that reaches the key of the copies lives with them, in the paired region. */
  private copyAccess({ placement, name }: PostgresqlServerProps, key: Pick<CustomerManagedKey, "resourceVersionlessId">): KeyAccess {
    const paired = { ...placement, region: pairOf[placement.region] };
    return new KeyAccess(this, "CopyKeyAccess", { placement: paired, name: `${name}-copy`, key, user: "The copy of the PostgreSQL server's backups" });
  }

  /** @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS */
  private requireDatabaseNames(names: readonly string[]): void {
    const allowed = "1 to 63 lower-case letters, digits and underscores, a letter first, each name once, and none that Azure made";
    const wrong = names.find(
      (name, index) => names.indexOf(name) !== index || azureDatabases.has(name) || !(Token.isUnresolved(name) || /^[a-z][a-z0-9_]{0,62}$/.test(name)),
    );
    if (wrong !== undefined) throw wrongInput(this.node.path, { what: "a database name cannot be used", got: `"${wrong}"`, allowed, fix: "rename it" });
  }
}

const azureDatabases: ReadonlySet<string> = new Set(["azure_maintenance", "azure_sys", "postgres", "template0", "template1"]);
