import { PrivateDnsResolver as AzurermPrivateDnsResolver } from "@cdktf/provider-azurerm/lib/private-dns-resolver";
import { PrivateDnsResolverDnsForwardingRuleset } from "@cdktf/provider-azurerm/lib/private-dns-resolver-dns-forwarding-ruleset";
import { PrivateDnsResolverForwardingRule } from "@cdktf/provider-azurerm/lib/private-dns-resolver-forwarding-rule";
import { PrivateDnsResolverInboundEndpoint } from "@cdktf/provider-azurerm/lib/private-dns-resolver-inbound-endpoint";
import { PrivateDnsResolverOutboundEndpoint } from "@cdktf/provider-azurerm/lib/private-dns-resolver-outbound-endpoint";
import { PrivateDnsResolverVirtualNetworkLink } from "@cdktf/provider-azurerm/lib/private-dns-resolver-virtual-network-link";
import { Construct } from "constructs";
import { wrongInput } from "../input";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import type { NetworkReference } from "./network-reference";

/** A domain whose names others know. */
export interface ForwardedDomain {
  /** Such as `intern.example.no`. */
  readonly domain: string;
  /** Addresses of its name servers. */
  readonly nameServers: readonly string[];
}

export interface PrivateDnsResolverProps {
  readonly placement: Placement;
  /** Name of the resolver and of its parts behind their abbreviations. */
  readonly name: string;
  readonly network: Pick<NetworkReference, "id">;
  /** Both handed over to DNS resolvers. */
  readonly subnetIds: { readonly resolverInbound: string; readonly resolverOutbound: string };
  /**
   * Domains whose names others know.
   * @default - none: there is no outbound endpoint then
   */
  readonly forward?: readonly ForwardedDomain[];
}

/**
 * Answers names of the private zones for networks that are not linked to them, and asks others for theirs on behalf of its own network. It never asks others for all names:
 * what is looked up would tell them what we use.
 *
 * Holds NOR-NET-04.
 * @throws when a domain to forward is not a domain of at least two labels, comes twice, or has no name server
 * @see https://learn.microsoft.com/azure/dns/dns-private-resolver-overview
 */
export class PrivateDnsResolver extends Construct {
  readonly id: string;
  /** Where to ask for names. */
  readonly inboundAddress: string;

  constructor(scope: Construct, id: string, props: PrivateDnsResolverProps) {
    super(scope, id);
    const { placement, name, forward = [] } = props;
    this.requireDomains(forward);
    const { resourceGroupName, tags, region: location } = placement;
    const resolver = new AzurermPrivateDnsResolver(this, "Resource", {
      name: resourceName("dnspr", name),
      location,
      resourceGroupName,
      tags,
      virtualNetworkId: props.network.id,
    });
    const inbound = new PrivateDnsResolverInboundEndpoint(this, "Inbound", {
      name: resourceName("in", name),
      location,
      tags,
      privateDnsResolverId: resolver.id,
      ipConfigurations: { subnetId: props.subnetIds.resolverInbound, privateIpAllocationMethod: "Dynamic" },
    });
    this.id = resolver.id;
    this.inboundAddress = inbound.ipConfigurations.privateIpAddress;
    if (forward.length === 0) return;

    const outbound = new PrivateDnsResolverOutboundEndpoint(this, "Outbound", {
      name: resourceName("out", name),
      location,
      tags,
      privateDnsResolverId: resolver.id,
      subnetId: props.subnetIds.resolverOutbound,
    });
    const rules = new PrivateDnsResolverDnsForwardingRuleset(this, "Rules", {
      name: resourceName("dnsfrs", name),
      location,
      resourceGroupName,
      tags,
      privateDnsResolverOutboundEndpointIds: [outbound.id],
    });
    new PrivateDnsResolverVirtualNetworkLink(this, "Link", {
      name: resourceName("dnsfrs", name),
      dnsForwardingRulesetId: rules.id,
      virtualNetworkId: props.network.id,
    });
    for (const { domain, nameServers } of forward) {
      new PrivateDnsResolverForwardingRule(this, `Rule-${domain}`, {
        name: domain.replaceAll(".", "-"),
        dnsForwardingRulesetId: rules.id,
        domainName: `${domain}.`,
        enabled: true,
        targetDnsServers: nameServers.map((ipAddress) => ({ ipAddress, port: 53 })),
      });
    }
  }

  private requireDomains(forward: readonly ForwardedDomain[]): void {
    const domains = forward.map(({ domain }) => domain);
    const wrong = forward.find(
      ({ domain, nameServers }, index) =>
        !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(domain) || domains.indexOf(domain) !== index || nameServers.length === 0,
    );
    if (wrong === undefined) return;
    throw wrongInput(this.node.path, {
      what: "a domain cannot be forwarded",
      got: `"${wrong.domain}" to ${wrong.nameServers.join(", ") || "nobody"}`,
      allowed: "domains of two labels or more, each once, with a name server",
      fix: "name the domain and who knows it",
    });
  }
}
