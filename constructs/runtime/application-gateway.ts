import { ApplicationGateway as AzurermApplicationGateway } from "@cdktf/provider-azurerm/lib/application-gateway";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Construct } from "constructs";
import { zonesOf } from "../../config/norway";
import { DeleteLock } from "../governance/delete-lock";
import { ManagedIdentity } from "../identity/managed-identity";
import { RoleGrant } from "../identity/role-grant";
import { requireWholeNumber } from "../input";
import { AuditTrail } from "../monitoring/audit-trail";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { gatewayParts, siteParts } from "./gateway-parts";
import { type GatewaySite, requireSites } from "./gateway-site";
import { WebApplicationFirewall } from "./web-application-firewall";

export interface ApplicationGatewayProps {
  readonly placement: Placement;
  /** Name of the gateway and, behind their own abbreviations, of what belongs to it: such as `altinn-platform-prod`. */
  readonly name: string;
  /** A subnet of its own, whose network resolves the vault's private name. */
  readonly subnetId: string;
  /** The vault that holds the certificates of the sites. */
  readonly certificateVaultId: string;
  /** What people reach; 100 at most. */
  readonly sites: readonly GatewaySite[];
  /** Which protection from floods the public address has: its own, or the plan of the gateway's network. */
  readonly ddosProtection: "address" | "network";
  readonly auditWorkspaceId: string;
  /**
   * The most instances that it grows to, 2 to 125.
   * @default 10 - a limit to the cost
   */
  readonly maximumInstances?: number;
  /** @default - as `WebApplicationFirewall` has it */
  readonly requestsPerMinute?: number;
}

/**
 * The only way in from the internet: HTTPS with TLS 1.2 or newer, read by a web application firewall that blocks, and passed on by HTTPS again.
 * Certificates stay in their vault, and the gateway fetches them with an identity of its own.
 *
 * Holds NOR-NET-07, NOR-NET-08, NOR-AUT-03, NOR-AUT-09, NOR-ENC-01, NOR-AVA-01, NOR-AVA-02, NOR-AVA-03, NOR-AVA-05, NOR-RES-01, NOR-RES-03 and NOR-LOG-01.
 * @throws when `maximumInstances` is outside 2 to 125, or a site is not as `GatewaySite` describes it
 * @see https://learn.microsoft.com/azure/application-gateway/application-gateway-ssl-policy-overview
 * @see https://learn.microsoft.com/azure/application-gateway/key-vault-certs
 */
export class ApplicationGateway extends Construct {
  readonly id: string;
  /** What the names of the sites resolve to. */
  readonly publicAddress: string;

  constructor(scope: Construct, id: string, props: ApplicationGatewayProps) {
    super(scope, id);
    const { placement, name, sites, requestsPerMinute, maximumInstances = 10, auditWorkspaceId: workspaceId } = props;
    const where = this.node.path;
    requireWholeNumber(where, { name: "maximumInstances", value: maximumInstances, minimum: 2, maximum: 125, fix: "leave it out for 10" });
    requireWholeNumber(where, { name: "the number of sites", value: sites.length, minimum: 0, maximum: 100, fix: "make another gateway" });
    requireSites(where, sites);
    const zones = zonesOf[placement.region];
    const common = {
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      ...(zones.length > 0 && { zones: [...zones] }),
    };

    const identity = new ManagedIdentity(this, "Identity", { placement, name: resourceName("id", name, "gateway") });
    const grant = new RoleGrant(this, "Certificates", {
      role: "Key Vault Secrets User",
      scope: props.certificateVaultId,
      principalId: identity.principalId,
      principalType: "ServicePrincipal",
      description: "The gateway fetches the certificates of its sites",
    });
    const firewall = new WebApplicationFirewall(this, "Firewall", {
      placement,
      name: resourceName("waf", name),
      ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    });
    const address = new PublicIp(this, "Address", {
      ...common,
      name: resourceName("pip", name, "gateway"),
      sku: "Standard",
      skuTier: "Regional",
      ipVersion: "IPv4",
      allocationMethod: "Static",
      ddosProtectionMode: props.ddosProtection === "address" ? "Enabled" : "VirtualNetworkInherited",
      idleTimeoutInMinutes: 4,
      lifecycle: { preventDestroy: true },
    });
    const gateway = new AzurermApplicationGateway(this, "Resource", {
      ...common,
      ...siteParts(sites),
      name: resourceName("agw", name),
      sku: { name: "WAF_v2", tier: "WAF_v2" },
      autoscaleConfiguration: { minCapacity: 2, maxCapacity: maximumInstances },
      firewallPolicyId: firewall.id,
      forceFirewallPolicyAssociation: true,
      sslPolicy: { policyType: "Predefined", policyName: "AppGwSslPolicy20220101S" },
      enableHttp2: true,
      fipsEnabled: false,
      global: { requestBufferingEnabled: true, responseBufferingEnabled: true },
      identity: { type: "UserAssigned", identityIds: [identity.id] },
      gatewayIpConfiguration: [{ name: "gateway", subnetId: props.subnetId }],
      frontendIpConfiguration: [{ name: gatewayParts.frontend, publicIpAddressId: address.id }],
      frontendPort: [
        { name: gatewayParts.https, port: 443 },
        { name: gatewayParts.http, port: 80 },
      ],
      rewriteRuleSet: [
        {
          name: gatewayParts.rewrite,
          rewriteRule: [
            {
              name: "https-alone",
              ruleSequence: 100,
              responseHeaderConfiguration: [{ headerName: "Strict-Transport-Security", headerValue: "max-age=31536000; includeSubDomains" }],
            },
          ],
        },
      ],
      dependsOn: [grant],
      lifecycle: { preventDestroy: true },
    });
    this.id = gateway.id;
    this.publicAddress = address.ipAddress;
    new AuditTrail(this, "Audit", { targetId: gateway.id, workspaceId, logs: "allLogs" });
    new AuditTrail(this, "AddressAudit", { targetId: address.id, workspaceId, logs: "allLogs" });
    new DeleteLock(this, "Lock", { targetId: gateway.id });
    new DeleteLock(this, "AddressLock", { targetId: address.id });
  }
}
