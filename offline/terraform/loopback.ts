import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What stands between azurerm and the world while it plans. */
export interface Loopback {
  /** Where azurerm gets a token of a tenant, as from a managed identity. */
  tokenEndpoint(tenantId: string): string;
  /** A proxy that lets nothing through. */
  readonly proxy: string;
  /** The hosts that azurerm has asked for, each once. */
  readonly asked: readonly string[];
  close(): void;
}

/**
 * Serves azurerm a token that opens nothing, on this machine alone, and refuses whatever else it asks for.
 *
 * @param onAsked called when azurerm asks for a host, before it is refused
 * @see https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token#get-a-token-using-http
 */
export async function openLoopback(onAsked: (host: string) => void): Promise<Loopback> {
  const asked = new Set<string>();
  const refuse = (host: string) => {
    asked.add(host);
    onAsked(host);
  };
  const server = createServer((request, response) => {
    const { url = "" } = request;
    // To a proxy, whole addresses are sent; to us, paths.
    const [, tenantId] = /^\/token\/([^/?]+)\?/.exec(url) ?? [];
    if (tenantId === undefined) {
      refuse(url.startsWith("/") ? `this machine, ${url}` : hostOf(url));
      response.writeHead(403).end();
      return;
    }
    const resource = new URLSearchParams(url.slice(url.indexOf("?"))).get("resource") ?? "";
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer(tenantId, resource)));
  });
  server.on("connect", ({ url = "" }, socket) => {
    refuse(url.replace(/:443$/, ""));
    socket.on("error", () => {}).end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    tokenEndpoint: (tenantId) => `${address}/token/${tenantId}`,
    proxy: address,
    get asked() {
      return [...asked];
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const hourSeconds = 3600;

// Nobody's, and recognisable as such where a plan shows them.
const objectId = "00000000-0000-0000-0000-0000000000b1";
const clientId = "00000000-0000-0000-0000-0000000000c1";

/** As a virtual machine's token endpoint answers, where all numbers are text. */
function answer(tenantId: string, resource: string): object {
  const now = Math.floor(Date.now() / 1000);
  const expires = now + hourSeconds;
  return {
    access_token: token(tenantId, resource, now, expires),
    client_id: clientId,
    expires_in: String(hourSeconds),
    expires_on: String(expires),
    not_before: String(now),
    resource,
    token_type: "Bearer",
  };
}

/** Whom it is for is read from it; what it is signed with is for Azure to look at, and this is none. */
function token(tenantId: string, resource: string, now: number, expires: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { aud: resource, iat: now, nbf: now, exp: expires, oid: objectId, sub: objectId, tid: tenantId, appid: clientId, ver: "1.0" };
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.${Buffer.from("opens nothing").toString("base64url")}`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address.slice(0, 200);
}
