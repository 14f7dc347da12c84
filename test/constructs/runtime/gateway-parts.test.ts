import { siteParts } from "../../../constructs/runtime/gateway-parts";
import type { GatewaySite } from "../../../constructs/runtime/gateway-site";

const secret = (name: string) => `https://kv.vault.azure.net/secrets/${name}`;
const apps: GatewaySite = {
  name: "apps",
  hostName: "apps.example.no",
  certificateSecretId: secret("apps"),
  backend: { ipAddresses: ["10.0.0.4"], hostName: "apps.internal" },
};
const api: GatewaySite = {
  name: "api",
  hostName: "api.example.no",
  certificateSecretId: secret("api"),
  backend: { fqdns: ["api.internal"], hostName: "api.internal", authoritySecretId: secret("authority") },
  healthPath: "/ready",
};

const settings = (name: string, host: string) => ({
  name,
  protocol: "Https",
  port: 443,
  hostName: host,
  pickHostNameFromBackendAddress: false,
  cookieBasedAffinity: "Disabled",
  dedicatedBackendConnectionEnabled: false,
  requestTimeout: 60,
  probeName: name,
  connectionDraining: { enabled: true, drainTimeoutSec: 60 },
});
const probe = (name: string, host: string, path: string) => ({
  name,
  protocol: "Https",
  host,
  path,
  pickHostNameFromBackendHttpSettings: false,
  interval: 30,
  timeout: 30,
  unhealthyThreshold: 3,
  match: { statusCode: ["200-399"] },
});

describe("siteParts", () => {
  const parts = siteParts([apps, api]);

  it("asks backends by HTTPS, and whether they are well where the site says", () => {
    expect(parts.backendAddressPool).toEqual([
      { name: "apps", ipAddresses: ["10.0.0.4"] },
      { name: "api", fqdns: ["api.internal"] },
    ]);
    expect(parts.backendHttpSettings).toEqual([
      settings("apps", "apps.internal"),
      { ...settings("api", "api.internal"), trustedRootCertificateNames: ["api"] },
    ]);
    expect(parts.probe).toEqual([probe("apps", "apps.internal", "/health"), probe("api", "api.internal", "/ready")]);
  });

  it("takes certificates and authorities from the vault alone", () => {
    expect(parts.sslCertificate).toEqual([
      { name: "apps", keyVaultSecretId: secret("apps") },
      { name: "api", keyVaultSecretId: secret("api") },
    ]);
    expect(parts.trustedRootCertificate).toEqual([{ name: "api", keyVaultSecretId: secret("authority") }]);
    expect(siteParts([apps])).not.toHaveProperty("trustedRootCertificate");
  });

  it("listens by HTTPS, and by HTTP to send people there", () => {
    const common = { frontendIpConfigurationName: "public" };
    expect(parts.httpListener).toEqual([
      {
        ...common,
        name: "apps-https",
        protocol: "Https",
        hostName: "apps.example.no",
        requireSni: true,
        sslCertificateName: "apps",
        frontendPortName: "https",
      },
      { ...common, name: "api-https", protocol: "Https", hostName: "api.example.no", requireSni: true, sslCertificateName: "api", frontendPortName: "https" },
      { ...common, name: "apps-http", protocol: "Http", hostName: "apps.example.no", requireSni: false, frontendPortName: "http" },
      { ...common, name: "api-http", protocol: "Http", hostName: "api.example.no", requireSni: false, frontendPortName: "http" },
    ]);
    expect(parts.redirectConfiguration).toEqual(
      ["apps", "api"].map((name) => ({
        name: `${name}-redirect`,
        redirectType: "Permanent",
        targetListenerName: `${name}-https`,
        includePath: true,
        includeQueryString: true,
      })),
    );
  });

  it("has a rule for each listener, of which only those for HTTPS lead to a backend", () =>
    expect(parts.requestRoutingRule).toEqual([
      ...["apps", "api"].map((name, index) => ({
        name: `${name}-https`,
        ruleType: "Basic",
        priority: 100 + index,
        httpListenerName: `${name}-https`,
        backendAddressPoolName: name,
        backendHttpSettingsName: name,
        rewriteRuleSetName: "security-headers",
      })),
      ...["apps", "api"].map((name, index) => ({
        name: `${name}-redirect`,
        ruleType: "Basic",
        priority: 1000 + index,
        httpListenerName: `${name}-http`,
        redirectConfigurationName: `${name}-redirect`,
      })),
    ]));
});
