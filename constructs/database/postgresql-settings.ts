import { PostgresqlFlexibleServerConfiguration } from "@cdktf/provider-azurerm/lib/postgresql-flexible-server-configuration";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

/**
 * Extensions that reach no file, network or other server.
 * @see https://learn.microsoft.com/azure/postgresql/extensions/concepts-extensions-versions
 */
export type PostgresqlExtension = "BTREE_GIN" | "BTREE_GIST" | "CITEXT" | "HSTORE" | "LTREE" | "PG_TRGM" | "PGCRYPTO" | "UNACCENT" | "UUID-OSSP";

export interface PostgresqlSettingsProps {
  readonly serverId: string;
  readonly extensions: readonly PostgresqlExtension[];
  readonly dependsOn: readonly ITerraformDependable[];
}

/**
 * What holds for every session of a server: TLS 1.2 or later, connections on record and throttled after failed logins, and an audit of who read or
 * changed what. Values bound to statements are left out of it: they are the personal data itself.
 *
 * One setting waits for the one before it: the server takes one change at a time, and knows pgaudit's settings only once that is loaded.
 * An administrator still has to run `CREATE EXTENSION pgaudit` in each database.
 *
 * Holds NOR-ENC-01 and NOR-LOG-01.
 * @see https://learn.microsoft.com/azure/postgresql/security/security-audit
 * @see https://learn.microsoft.com/azure/postgresql/security/security-connect-with-tls
 */
export class PostgresqlSettings extends Construct {
  /** For `dependsOn` of what needs all settings. */
  readonly done: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: PostgresqlSettingsProps) {
    super(scope, id);
    const settings: readonly [name: string, value: string][] = [
      ["require_secure_transport", "on"],
      ["ssl_min_protocol_version", "TLSv1.2"],
      ["connection_throttle.enable", "on"],
      ["log_connections", "on"],
      ["log_disconnections", "on"],
      ["azure.extensions", [...new Set(["PGAUDIT", ...props.extensions])].sort().join(",")],
      ["shared_preload_libraries", "pg_stat_statements,pgaudit"],
      ["pgaudit.log", "ddl,read,role,write"],
      ["pgaudit.log_catalog", "off"],
      ["pgaudit.log_parameter", "off"],
    ];
    let before = props.dependsOn;
    for (const [name, value] of settings) {
      before = [new PostgresqlFlexibleServerConfiguration(this, name, { name, value, serverId: props.serverId, dependsOn: [...before] })];
    }
    this.done = before;
  }
}
