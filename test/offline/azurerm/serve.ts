import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import tls from "node:tls";
import { generate } from "selfsigned";
import { OfflineProvider, type PlanAnswer } from "../../../offline/provider/provider";
import { serve } from "../../../offline/provider/server";
import type { Value } from "../../../offline/provider/values";

/** How the stand-in for the real azurerm behaves, beyond planning as the offline one does. */
export interface Behaviour {
  /** It ends before it serves anything. */
  readonly crashes?: boolean;
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

/** The types of the stack that Terraform works on, and of its state: with the schema of all, each start takes a second more. */
function typesHere(): string[] {
  const { resource = {} } = JSON.parse(readFileSync("cdk.tf.json", "utf8")) as { readonly resource?: object };
  const { resources = [] } = existsSync("terraform.tfstate") ? JSON.parse(readFileSync("terraform.tfstate", "utf8")) : {};
  const inState = (resources as readonly { readonly type: string }[]).map(({ type }) => type);
  return [...new Set([...Object.keys(resource), ...inState])].filter((type) => type.startsWith("azurerm_"));
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
    const host = this.behaviour.asks?.[type];
    if (host !== undefined) ask(host);
    const address = this.behaviour.dials?.[type];
    if (address !== undefined) spawnSync(process.execPath, ["-e", `require("node:net").connect(443, "${address}").on("error", () => {})`]);
    const answer = super.plan(type, prior, proposed, config, imported);
    const changes = this.behaviour.wouldChange?.includes(type) && prior !== null && answer.value !== null;
    return changes ? { ...answer, value: { ...(answer.value as object), tags: { made: "up" } } as Value } : answer;
  }
}

/**
 * Serves the stand-in the way Terraform starts a provider: a line on standard output that says where, and with which certificate.
 *
 * @see https://github.com/hashicorp/go-plugin/blob/main/docs/internals.md
 */
export async function serveStandIn(behaviour: Behaviour): Promise<void> {
  if (behaviour.crashes) {
    if (behaviour.log !== undefined) appendFileSync(behaviour.log, "started\n");
    process.exit(1);
  }
  const { reattach } = await serve(new StandIn(behaviour), { resources: typesHere(), dataSources: ["azurerm_client_config"] });
  const { Addr } = Object.values(JSON.parse(reattach) as Record<string, { readonly Addr: { readonly String: string } }>)[0] as {
    Addr: { readonly String: string };
  };
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const server = tls.createServer({ cert, key, ca: process.env.PLUGIN_CLIENT_CERT, requestCert: true, rejectUnauthorized: true, ALPNProtocols: ["h2"] });
  server.on("secureConnection", (socket) => {
    const plain = net.connect(Addr.String);
    socket.pipe(plain).pipe(socket);
    // Terraform ends a provider by leaving it.
    for (const one of [socket, plain]) one.on("error", () => process.exit()).on("close", () => process.exit());
  });
  const address = path.join(mkdtempSync(path.join(os.tmpdir(), "plugin-")), "socket");
  server.listen(address, () => {
    const der = cert.replace(/-----[A-Z ]+-----|\s/g, "").replace(/=+$/, "");
    process.stdout.write(`1|5|unix|${address}|grpc|${der}\n`);
  });
}
