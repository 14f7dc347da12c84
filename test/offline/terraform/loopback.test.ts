import http from "node:http";
import { type Loopback, openLoopback } from "../../../offline/terraform/loopback";

const objectId = "00000000-0000-0000-0000-0000000000b1";
const clientId = "00000000-0000-0000-0000-0000000000c1";
let loopback: Loopback;
let seen: string[];
beforeEach(async () => {
  seen = [];
  loopback = await openLoopback((host) => seen.push(host));
});
afterEach(() => loopback.close());

const proxy = () => new URL(loopback.proxy);

/** Sends a request as an HTTP client does that has a proxy, and answers the status. */
function through(options: http.RequestOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: proxy().hostname, port: proxy().port, ...options });
    request
      .on("response", (response) => resolve(response.resume().statusCode))
      .on("connect", (response, socket) => {
        socket.destroy();
        resolve(response.statusCode);
      });
    request.on("error", reject).end();
  });
}

describe("what stands between azurerm and the world", () => {
  it("is on this machine alone", () => expect(proxy().hostname).toBe("127.0.0.1"));

  it("gives a token for whatever resource is asked for, good for an hour and signed by nobody", async () => {
    const response = await fetch(`${loopback.tokenEndpoint("tenant")}?api-version=2018-02-01&resource=${encodeURIComponent("https://vault.azure.net")}`);
    const { access_token: token, ...answer } = (await response.json()) as Record<string, string>;
    const [header, body, signature] = (token as string).split(".").map((part) => Buffer.from(part, "base64url").toString("utf8")) as [string, string, string];
    const { iat, exp, ...who } = JSON.parse(body);
    expect(answer).toEqual({
      client_id: clientId,
      expires_in: "3600",
      expires_on: String(exp),
      not_before: String(iat),
      resource: "https://vault.azure.net",
      token_type: "Bearer",
    });
    expect(who).toEqual({ aud: "https://vault.azure.net", nbf: iat, oid: objectId, sub: objectId, tid: "tenant", appid: clientId, ver: "1.0" });
    expect(exp - iat).toBe(3600);
    expect([JSON.parse(header), signature]).toEqual([{ alg: "none", typ: "JWT" }, "opens nothing"]);
    expect(loopback.asked).toEqual([]);
  });

  it("lets nothing else through, and tells each host that was asked for", async () => {
    expect(await through({ method: "CONNECT", path: "management.azure.com:443" })).toBe(403);
    expect(await through({ method: "CONNECT", path: "vault.azure.net:8443" })).toBe(403);
    expect(await through({ path: "http://169.254.169.254/metadata/instance" })).toBe(403);
    expect(await through({ path: "/metadata" })).toBe(403);
    expect(await through({ method: "CONNECT", path: "management.azure.com:443" })).toBe(403);
    expect(loopback.asked).toEqual(["management.azure.com", "vault.azure.net:8443", "169.254.169.254", "this machine, /metadata"]);
    expect(seen).toHaveLength(5);
  });

  it("closes while somebody is connected", async () => {
    const response = await fetch(`${loopback.tokenEndpoint("tenant")}?resource=x`, { headers: { connection: "keep-alive" } });
    await response.text();
    loopback.close();
    await expect(fetch(loopback.tokenEndpoint("tenant"))).rejects.toThrow();
  });
});
