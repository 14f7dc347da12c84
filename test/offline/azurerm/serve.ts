import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { OfflineProvider, type PlanAnswer } from "../../../offline/provider/provider";
import { serve } from "../../../offline/provider/server";
import type { Value } from "../../../offline/provider/values";
import { installedTypes } from "../../../offline/schema/installed";

/** How the stand-in for the real azurerm behaves, beyond planning as the offline one does. */
export interface Behaviour {
  /** It says this and ends, before it serves anything. */
  readonly crashes?: string;
  /** Types at whose plan it ends. */
  readonly dies?: readonly string[];
  /** The types that it knows: with all of azurerm's, each command of Terraform takes half a second more. @default - all */
  readonly types?: readonly string[];
  /** A complaint of its own about every resource of a type. */
  readonly complains?: Readonly<Record<string, string>>;
  /** Hosts that it asks, by resource type, when it plans one. */
  readonly asks?: Readonly<Record<string, string>>;
  /** An address that it connects to past every proxy, by resource type, when it plans one. */
  readonly dials?: Readonly<Record<string, string>>;
  /** Types whose tags it would change although nobody has. */
  readonly wouldChange?: readonly string[];
  /** A line for each start and each sign-in is added to this file. */
  readonly log?: string;
}

interface Token {
  readonly status: number;
  readonly claims: Record<string, unknown>;
  readonly resource: string;
}

/** Signs in as azurerm does with a managed identity: one GET for Azure Resource Manager's audience, read for its claims. */
function signIn(config: Value): Token {
  const { msi_endpoint: endpoint, use_msi: useMsi } = config as { readonly msi_endpoint?: string; readonly use_msi?: boolean };
  if (useMsi !== true || endpoint === undefined) throw new Error("could not configure an authorizer: no sign-in is enabled");
  const url = `${endpoint}?api-version=2018-02-01&resource=${encodeURIComponent("https://management.azure.com/")}`;
  const script = `fetch(${JSON.stringify(url)}, { headers: { Metadata: "true" } })
    .then(async (r) => console.log(JSON.stringify({ status: r.status, body: await r.text() })))`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const { status, body } = JSON.parse(stdout);
  const { access_token: token, resource } = JSON.parse(body);
  const parts = String(token).split(".");
  if (parts.length !== 3) throw new Error("unexpected token format: does not have 3 parts");
  return { status, resource, claims: JSON.parse(Buffer.from(parts[1] as string, "base64url").toString("utf8")) };
}

/** Asks a host through the proxy that the environment names, as Go's HTTP client does. */
function ask(host: string): void {
  const { hostname, port } = new URL(process.env.HTTPS_PROXY ?? "");
  const script = `const s = require("node:net").connect(${port}, "${hostname}", () => s.write("CONNECT ${host}:443 HTTP/1.1\\r\\nHost: ${host}:443\\r\\n\\r\\n"));
    s.on("data", (d) => { process.stdout.write(d); s.end(); });`;
  spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
}

class StandIn extends OfflineProvider {
  constructor(private readonly behaviour: Behaviour) {
    super();
  }

  override configure(config: Value): void {
    const { claims, resource, status } = signIn(config);
    const { subscription_id, tenant_id, resource_provider_registrations, use_oidc, use_cli } = config as Record<string, unknown>;
    const { ARM_PROVIDER_ENHANCED_VALIDATION: enhanced, NO_PROXY } = process.env;
    const kept = Object.keys(process.env).filter((name) => /^(ARM_CLIENT|AZURE_|MSI_|IDENTITY_|ACTIONS_ID)/.test(name));
    const line = { status, resource, claims, subscription_id, tenant_id, resource_provider_registrations, use_oidc, use_cli, enhanced, NO_PROXY, kept };
    if (this.behaviour.log !== undefined) appendFileSync(this.behaviour.log, `${JSON.stringify(line)}\n`);
    super.configure(config);
  }

  override validateResource(type: string, config: Value) {
    const complaint = this.behaviour.complains?.[type];
    return complaint === undefined ? super.validateResource(type, config) : [{ summary: complaint, path: ["name"] }];
  }

  override plan(type: string, prior: Value, proposed: Value, config: Value, imported = false): PlanAnswer {
    if (this.behaviour.dies?.includes(type)) process.exit(2);
    const host = this.behaviour.asks?.[type];
    if (host !== undefined) ask(host);
    const address = this.behaviour.dials?.[type];
    if (address !== undefined) spawnSync(process.execPath, ["-e", `require("node:net").connect(443, "${address}").on("error", () => {})`]);
    const answer = super.plan(type, prior, proposed, config, imported);
    const changes = this.behaviour.wouldChange?.includes(type) && prior !== null && answer.value !== null;
    return changes ? { ...answer, value: { ...(answer.value as object), tags: { made: "up" } } as Value } : answer;
  }
}

/** Serves the stand-in the way a provider serves Terraform: a line on standard output that says where. */
export async function serveStandIn(behaviour: Behaviour): Promise<void> {
  if (behaviour.log !== undefined) appendFileSync(behaviour.log, `${JSON.stringify({ started: true })}\n`);
  if (behaviour.crashes !== undefined) {
    process.stderr.write(`${behaviour.crashes}\n`);
    process.exit(1);
  }
  if (process.env.TF_PLUGIN_MAGIC_COOKIE === undefined) throw new Error("This binary is a plugin. These are not meant to be executed directly.");
  // Where a provider's socket belongs; whoever started it removes it.
  process.env.TMPDIR = process.env.PLUGIN_UNIX_SOCKET_DIR;
  const types = { resources: behaviour.types ?? installedTypes("resource"), dataSources: ["azurerm_client_config"] };
  const { reattach } = await serve(new StandIn(behaviour), types);
  const [{ Addr }] = Object.values(JSON.parse(reattach)) as [{ readonly Addr: { readonly Network: string; readonly String: string } }];
  process.stdout.write(`1|5|${Addr.Network}|${Addr.String}|grpc|\n`);
}
