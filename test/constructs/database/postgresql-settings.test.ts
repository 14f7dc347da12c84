import { PostgresqlSettings, type PostgresqlSettingsProps } from "../../../constructs/database/postgresql-settings";
import { resolved, synthesize } from "../../support/synthesize";

const settings = (change: Partial<PostgresqlSettingsProps> = {}) =>
  Object.values(
    synthesize((stack) => {
      new PostgresqlSettings(stack, "Settings", { serverId: "/subscriptions/x/server", extensions: [], dependsOn: [], ...change });
    }).azurerm_postgresql_flexible_server_configuration ?? {},
  );

describe("PostgresqlSettings", () => {
  it("encrypt every connection, throttle and log them, and write down who reads or changes what without the values", () =>
    expect(settings().map(({ name, value }) => [name, value])).toEqual([
      ["require_secure_transport", "on"],
      ["ssl_min_protocol_version", "TLSv1.2"],
      ["connection_throttle.enable", "on"],
      ["log_connections", "on"],
      ["log_disconnections", "on"],
      ["azure.extensions", "PGAUDIT"],
      ["shared_preload_libraries", "pg_stat_statements,pgaudit"],
      ["pgaudit.log", "ddl,read,role,write"],
      ["pgaudit.log_catalog", "off"],
      ["pgaudit.log_parameter", "off"],
    ]));

  it("are of the server, and made one after the other: it takes one change at a time", () => {
    const made = settings();
    expect(new Set(made.map(({ server_id: server }) => server))).toEqual(new Set(["/subscriptions/x/server"]));
    const names = made.map(({ name }) => `azurerm_postgresql_flexible_server_configuration.Settings_${String(name).replace(".", "")}`);
    expect(made.map(({ depends_on: before }) => before)).toEqual([[], ...names.slice(0, -1).map((name) => [name])]);
  });

  it("hand out the last of them, and wait for what must be there first", () => {
    const first = { fqn: "azurerm_x.first" };
    let done: string[] = [];
    const made = Object.values(
      synthesize((stack) => {
        const all = new PostgresqlSettings(stack, "Settings", { serverId: "/subscriptions/x/server", extensions: [], dependsOn: [first] });
        done = resolved(
          stack,
          all.done.map(({ fqn }) => fqn),
        );
      }).azurerm_postgresql_flexible_server_configuration ?? {},
    );
    expect(made[0]?.depends_on).toEqual(["azurerm_x.first"]);
    expect(done).toEqual(["${azurerm_postgresql_flexible_server_configuration.Settings_pgauditlog_parameter}"]);
  });

  it("allow the extensions that are asked for, each once and in one order", () =>
    expect(settings({ extensions: ["UUID-OSSP", "LTREE", "LTREE"] }).find(({ name }) => name === "azure.extensions")?.value).toBe("LTREE,PGAUDIT,UUID-OSSP"));
});
