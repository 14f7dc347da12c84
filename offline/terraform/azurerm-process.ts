import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reattachTo } from "../provider/reattach";
import { temporaryFolder } from "../temporary-folder";
import type { Engine } from "./engine";
import { plainEnvironment } from "./environment";
import { type Azurerm, isAzurerm } from "./find-azurerm";
import { type Loopback, openLoopback } from "./loopback";
import { type Ended, run } from "./process";
import { signedInAt, tenantOf } from "./sign-in";
import type { PreparedStack } from "./stack-input";

/** Azurerm wants something of Azure that is not to be had without it. */
export class AskedAzure extends Error {
  override readonly name = "AskedAzure";

  constructor(readonly host: string) {
    super(`azurerm asked for ${host}`);
  }
}

/** Azurerm did not start, or ended by itself; the message says how. */
export class AzurermEnded extends Error {
  override readonly name = "AzurermEnded";
}

// The largest provider there is takes a second or two.
const startsWithinMs = 60_000;
// Nobody's, and recognisable as such where a plan shows it.
const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * The real azurerm, started as Terraform starts a provider, and kept: starting it for every command, as Terraform does, would take most of
 * the time of a plan. It plans one stack at a time, with a token that opens nothing and a proxy that lets nothing through.
 *
 * @see https://github.com/hashicorp/go-plugin/blob/main/docs/guide-plugin-write-non-go.md
 */
export class AzurermProcess {
  private asked: (host: string) => void = () => {};
  /** How it ended, once it has. */
  ended: AzurermEnded | undefined;

  private constructor(
    private readonly reattach: string,
    private readonly loopback: Loopback,
    private readonly proxies: NodeJS.ProcessEnv,
    /** Ends it. */
    readonly close: () => void,
  ) {}

  /** @throws AzurermEnded when it does not start */
  static async start({ folder }: Azurerm): Promise<AzurermProcess> {
    const sockets = temporaryFolder(tmpdir(), "azurerm-");
    const stop = new AbortController();
    let azurerm: AzurermProcess | undefined;
    const loopback = await openLoopback((host) => azurerm?.asked(host));
    const close = () => {
      stop.abort();
      loopback.close();
      sockets.remove();
    };
    try {
      const proxies = throughProxy(loopback.proxy);
      const said = await new Promise<Handshake>((resolve, reject) => {
        const late = setTimeout(() => reject(new AzurermEnded(`it said nothing within ${startsWithinMs / 1000} seconds`)), startsWithinMs);
        const onLine = (line: string) => {
          const handshake = handshakeIn(line);
          if (handshake !== undefined) resolve(handshake);
        };
        const program = path.join(folder, readdirSync(folder).find(isAzurerm) ?? "");
        const env = { ...plainEnvironment(), ...proxies, ...asPlugin, PLUGIN_UNIX_SOCKET_DIR: sockets.path };
        run({ command: [program], args: [], cwd: sockets.path, env, signal: stop.signal, onLine })
          .then(howItEnded, (error: Error) => new AzurermEnded(error.message))
          .then((ended) => {
            if (azurerm !== undefined) azurerm.ended = ended;
            reject(ended);
          })
          .finally(() => clearTimeout(late));
      });
      azurerm = new AzurermProcess(reattachTo(said.network, said.address), loopback, proxies, close);
      return azurerm;
    } catch (error) {
      close();
      throw error;
    }
  }

  /** This process as what stands behind Terraform for one stack. Its first request to Azure ends Terraform: it would only be tried again until it times out. */
  engineFor(stack: PreparedStack, cliConfig: string): Engine {
    const ended = new AbortController();
    this.asked = (host) => ended.abort(new AskedAzure(host));
    return {
      json: signedInAt(stack.json, this.loopback.tokenEndpoint(tenantOf(stack.json) ?? nobody)),
      environment: { ...this.proxies, TF_REATTACH_PROVIDERS: this.reattach, TF_CLI_CONFIG_FILE: cliConfig },
      signal: ended.signal,
    };
  }
}

interface Handshake {
  readonly network: string;
  readonly address: string;
}

// The cookie says that a program is meant to be started as a plugin of Terraform; it is the same for all and for ever.
const asPlugin = {
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "5",
  // What it falls back to where a stack says nothing.
  ARM_SUBSCRIPTION_ID: nobody,
  ARM_TENANT_ID: nobody,
  // It would list locations and resource providers.
  ARM_PROVIDER_ENHANCED_VALIDATION: "false",
};

/** Versions of go-plugin and of the provider's protocol, where it listens, and how it speaks: `1|5|unix|/tmp/plugin1|grpc|`. */
function handshakeIn(line: string): Handshake | undefined {
  const [, network, address] = /^1\|5\|(unix|tcp)\|([^|]+)\|grpc(?:\||$)/.exec(line) ?? [];
  return network === undefined || address === undefined ? undefined : { network, address };
}

function howItEnded({ code, signal, stderr }: Ended): AzurermEnded {
  const last = stderr.trim().split("\n").at(-1) ?? "";
  return new AzurermEnded(`it ended with ${code ?? signal}${last === "" ? "" : ` and said: ${last.slice(0, 200)}`}`);
}

/** Go leaves this machine's own addresses out of every proxy. */
function throughProxy(proxy: string): NodeJS.ProcessEnv {
  return { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, http_proxy: proxy, https_proxy: proxy, NO_PROXY: "", no_proxy: "" };
}
