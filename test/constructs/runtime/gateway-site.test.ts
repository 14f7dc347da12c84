import { Lazy } from "cdktf";
import { type GatewaySite, requireSites } from "../../../constructs/runtime/gateway-site";

const secret = "https://kv.vault.azure.net/secrets/apps";
const site: GatewaySite = { name: "apps", hostName: "apps.no", certificateSecretId: secret, backend: { ipAddresses: ["10.0.0.4"], hostName: "apps.no" } };
const api: GatewaySite = { ...site, name: "api", hostName: "api.no", backend: { fqdns: ["api.internal"], hostName: "api.no" } };
const reading = (...sites: GatewaySite[]) => expect(() => requireSites("x", sites));

describe("requireSites", () => {
  it("takes sites with names and hosts of their own, and certificates without a version", () => {
    reading(site, api).not.toThrow();
    reading({ ...site, certificateSecretId: Lazy.stringValue({ produce: () => secret }) }).not.toThrow();
  });

  it("refuses a gateway for nothing", () => reading().toThrow("x: sites is empty - got none; allowed 1 to 100 sites; name what people reach"));

  it.each(["", "Apps", "a_b", "a--b"])("refuses the name %p", (name) =>
    reading({ ...site, name }).toThrow(`x: site 1: a name cannot be used - got "${name}"; allowed lower-case letters, digits and single dashes; rename it`),
  );

  it("refuses a name that comes twice", () =>
    reading(site, { ...api, name: "apps" }).toThrow('x: site 2: a name comes twice - got "apps"; allowed each name once; rename one'));

  it("refuses a host name that comes twice", () =>
    reading(site, { ...api, hostName: "apps.no" }).toThrow(
      'x: site 2: a host name comes twice - got "apps.no"; allowed each host name once; give it to one site',
    ));

  it.each([{ ipAddresses: [] }, { fqdns: [] }])("refuses a backend with no address (%j)", (nowhere) =>
    reading({ ...site, backend: { ...nowhere, hostName: "apps.no" } }).toThrow(
      "x: site 1: the backend has no address - got none; allowed one address or more; name where requests go",
    ),
  );

  it("refuses a certificate or an authority that would not be renewed", () => {
    const versioned = `${secret}/0123456789abcdef`;
    const message = `x: site 1: a certificate is named with its version - got ${versioned}; allowed https://<vault>.vault.azure.net/secrets/<name>; leave the version out`;
    reading({ ...site, certificateSecretId: versioned }).toThrow(message);
    reading({ ...site, backend: { ...site.backend, authoritySecretId: versioned } }).toThrow(message);
  });
});
