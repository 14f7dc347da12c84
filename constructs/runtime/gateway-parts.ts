import type { ApplicationGatewayConfig } from "@cdktf/provider-azurerm/lib/application-gateway";
import type { GatewaySite } from "./gateway-site";

type SiteParts = Pick<
  ApplicationGatewayConfig,
  | "backendAddressPool"
  | "backendHttpSettings"
  | "httpListener"
  | "probe"
  | "redirectConfiguration"
  | "requestRoutingRule"
  | "sslCertificate"
  | "trustedRootCertificate"
>;

/** Names of the gateway's own parts that sites refer to. */
export const gatewayParts = { frontend: "public", https: "https", http: "http", rewrite: "security-headers" } as const;

/** The parts of a gateway that make up its sites: each has an HTTPS listener, and an HTTP one that does nothing but send people there. */
export function siteParts(sites: readonly GatewaySite[]): SiteParts {
  const { frontend, https, http, rewrite } = gatewayParts;
  const authorities = sites.filter(({ backend }) => backend.authoritySecretId !== undefined);
  const of = (site: GatewaySite, part: string) => `${site.name}-${part}`;
  return {
    backendAddressPool: sites.map((site) => ({
      name: site.name,
      ...("fqdns" in site.backend ? { fqdns: [...site.backend.fqdns] } : { ipAddresses: [...site.backend.ipAddresses] }),
    })),
    backendHttpSettings: sites.map(({ name, backend }) => ({
      name,
      protocol: "Https",
      port: 443,
      hostName: backend.hostName,
      pickHostNameFromBackendAddress: false,
      cookieBasedAffinity: "Disabled",
      dedicatedBackendConnectionEnabled: false,
      requestTimeout: 60,
      probeName: name,
      connectionDraining: { enabled: true, drainTimeoutSec: 60 },
      ...(backend.authoritySecretId !== undefined && { trustedRootCertificateNames: [name] }),
    })),
    probe: sites.map(({ name, backend, healthPath = "/health" }) => ({
      name,
      protocol: "Https",
      host: backend.hostName,
      path: healthPath,
      pickHostNameFromBackendHttpSettings: false,
      interval: 30,
      timeout: 30,
      unhealthyThreshold: 3,
      match: { statusCode: ["200-399"] },
    })),
    sslCertificate: sites.map(({ name, certificateSecretId }) => ({ name, keyVaultSecretId: certificateSecretId })),
    ...(authorities.length > 0 && {
      trustedRootCertificate: authorities.map(({ name, backend }) => ({ name, keyVaultSecretId: backend.authoritySecretId ?? "" })),
    }),
    // HTTPS first: a check that reads the first listener alone reads one that counts.
    httpListener: [
      ...sites.map((site) => ({
        name: of(site, "https"),
        protocol: "Https",
        hostName: site.hostName,
        requireSni: true,
        sslCertificateName: site.name,
        frontendIpConfigurationName: frontend,
        frontendPortName: https,
      })),
      ...sites.map((site) => ({
        name: of(site, "http"),
        protocol: "Http",
        hostName: site.hostName,
        requireSni: false,
        frontendIpConfigurationName: frontend,
        frontendPortName: http,
      })),
    ],
    redirectConfiguration: sites.map((site) => ({
      name: of(site, "redirect"),
      redirectType: "Permanent",
      targetListenerName: of(site, "https"),
      includePath: true,
      includeQueryString: true,
    })),
    requestRoutingRule: [
      ...sites.map((site, index) => ({
        name: of(site, "https"),
        ruleType: "Basic",
        priority: 100 + index,
        httpListenerName: of(site, "https"),
        backendAddressPoolName: site.name,
        backendHttpSettingsName: site.name,
        rewriteRuleSetName: rewrite,
      })),
      ...sites.map((site, index) => ({
        name: of(site, "redirect"),
        ruleType: "Basic",
        priority: 1000 + index,
        httpListenerName: of(site, "http"),
        redirectConfigurationName: of(site, "redirect"),
      })),
    ],
  };
}
