import { Token } from "cdktf";
import { wrongInput } from "../input";

/** A name on the internet, and what answers for it behind the gateway. */
export interface GatewaySite {
  /** What the parts of the gateway are named after: lower-case letters, digits and dashes; each once. */
  readonly name: string;
  /** The name that people type; each once. */
  readonly hostName: string;
  /** The certificate in the gateway's vault, without version so that a renewed one is taken by itself: such as `https://kv….vault.azure.net/secrets/site`. */
  readonly certificateSecretId: string;
  /** Where requests go, by HTTPS: addresses or private names, one or more. */
  readonly backend: ({ readonly ipAddresses: readonly string[] } | { readonly fqdns: readonly string[] }) & {
    /** The name that the backend's certificate is for. */
    readonly hostName: string;
    /**
     * The authority that issued it, as a secret in the gateway's vault.
     * @default - one that everybody knows
     */
    readonly authoritySecretId?: string;
  };
  /**
   * What the gateway asks for to see whether the backend is well.
   * @default "/health" - answered with 200 to 399
   */
  readonly healthPath?: string;
}

/** @throws when there is no site, a name or host name comes twice, a name cannot be used, a site has no backend, or a certificate is named with its version */
export function requireSites(where: string, sites: readonly GatewaySite[]): void {
  if (sites.length === 0) throw wrongInput(where, { what: "sites is empty", got: "none", allowed: "1 to 100 sites", fix: "name what people reach" });
  for (const [index, site] of sites.entries()) {
    const addresses = "fqdns" in site.backend ? site.backend.fqdns : site.backend.ipAddresses;
    const versioned = [site.certificateSecretId, site.backend.authoritySecretId].find((secret) => secret !== undefined && !isVersionless(secret));
    const twice = (key: "name" | "hostName") => sites.findIndex((other) => other[key] === site[key]) !== index;
    const fail = (what: string, got: string, allowed: string, fix: string) => wrongInput(where, { what: `site ${index + 1}: ${what}`, got, allowed, fix });
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(site.name))
      throw fail("a name cannot be used", `"${site.name}"`, "lower-case letters, digits and single dashes", "rename it");
    if (twice("name")) throw fail("a name comes twice", `"${site.name}"`, "each name once", "rename one");
    if (twice("hostName")) throw fail("a host name comes twice", `"${site.hostName}"`, "each host name once", "give it to one site");
    if (addresses.length === 0) throw fail("the backend has no address", "none", "one address or more", "name where requests go");
    if (versioned !== undefined)
      throw fail("a certificate is named with its version", versioned, "https://<vault>.vault.azure.net/secrets/<name>", "leave the version out");
  }
}

function isVersionless(secretId: string): boolean {
  return Token.isUnresolved(secretId) || /^https:\/\/[a-z0-9-]+\.vault\.azure\.net\/secrets\/[A-Za-z0-9-]+\/?$/.test(secretId);
}
