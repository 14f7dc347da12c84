import type { Construct } from "constructs";
import { hubRange, platformRange, runtimeRange } from "../config/address-plan";
import { platformOwner } from "../config/finops-tags";
import { PrivateLinkScope } from "../constructs/monitoring/private-link-scope";
import { resourceName } from "../constructs/names";
import { Bastion } from "../constructs/network/bastion";
import { DdosProtection } from "../constructs/network/ddos-protection";
import { Firewall } from "../constructs/network/firewall";
import { HubNetwork } from "../constructs/network/hub-network";
import type { EndpointPort, HubConnection } from "../constructs/network/network-reference";
import { PrivateDnsLinks } from "../constructs/network/private-dns-links";
import { PrivateDnsResolver } from "../constructs/network/private-dns-resolver";
import { monitorZones, PrivateDnsZones } from "../constructs/network/private-dns-zones";
import { type EndpointNetwork, PrivateEndpoint } from "../constructs/network/private-endpoint";
import { RouteToFirewall } from "../constructs/network/route-to-firewall";
import { SpokeNetwork } from "../constructs/network/spoke-network";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { BootstrapStack } from "./bootstrap-stack";
import { deploymentEgress } from "./egress";
import { hubSubnets } from "./hub-subnets";
import type { Observability } from "./observability-stack";
import { spokeSubnets } from "./spoke-subnets";
import { stateLocation } from "./state-location";

/** What other stacks need of the networks. */
export interface PlatformNetwork {
  readonly zones: PrivateDnsZones;
  /** For the endpoints of encryption keys, states and audit logs: the machines that deploy reach them, and no workload. */
  readonly keyEndpoints: EndpointNetwork;
  readonly keyNetworkId: string;
  /** For the endpoints of what the platform runs for all. */
  readonly sharedEndpoints: EndpointNetwork;
  readonly hub: HubNetwork;
  readonly connection: HubConnection;
}

/** Whose private names are resolved; that of the cluster's API only where there is a cluster. */
const zonesInUse = ["vault", "registry", "namespace", "configurationStores", "postgresqlServer", "redisEnterprise", ...monitorZones] as const;
const sharedPorts: readonly EndpointPort[] = [443, 5432, 5671, 10000];

/** The networks of an environment: the hub with its firewall, the private DNS zones, and a network for keys that no workload reaches. */
export class NetworkStack extends BaselineStack implements PlatformNetwork {
  readonly zones: PrivateDnsZones;
  readonly keyEndpoints: EndpointNetwork;
  readonly keyNetworkId: string;
  readonly sharedEndpoints: EndpointNetwork;
  readonly hub: HubNetwork;
  readonly connection: HubConnection;

  constructor(scope: Construct, context: StackContext, props: { readonly observability: Observability; readonly bootstrap: BootstrapStack }) {
    super(scope, "network", context);
    const { deployment, environment, environmentName } = context;
    const { placement } = this.platformGroup("network");
    const { audit, operational, collectionEndpointId } = props.observability;
    const auditWorkspaceId = audit.id;
    const name = (part: string) => `${deployment.finops.product}-${part}-${environmentName}`;
    const hubSpace = hubRange(environment);
    const subnets = hubSubnets(hubSpace);

    this.zones = new PrivateDnsZones(this, "Zones", {
      placement,
      subresources: environment.runtime === undefined ? zonesInUse : [...zonesInUse, "management"],
    });
    const plan = environment.network.ddosProtection ? new DdosProtection(this, "DdosProtection", { placement, name: name(platformOwner) }) : undefined;
    const ddosProtection = plan === undefined ? "address" : "network";
    this.hub = new HubNetwork(this, "Hub", {
      placement,
      name: name("hub"),
      range: hubSpace,
      environmentRange: environment.network.range,
      subnets,
      auditWorkspaceId,
      endpointClients: [{ name: "Environment", range: environment.network.range, tcpPorts: sharedPorts }],
      ...(plan !== undefined && { ddosProtectionPlanId: plan.id }),
    });
    new PrivateDnsLinks(this, "HubLinks", { zones: this.zones, name: name("hub"), networkId: this.hub.id, tags: placement.tags });
    this.sharedEndpoints = { subnetId: this.hub.subnetIds.endpoints, zoneIds: this.zones.zoneIds };

    const firewall = new Firewall(this, "Firewall", {
      placement,
      name: name(platformOwner),
      subnetId: this.hub.subnetIds.firewall,
      egress: deploymentEgress(deployment, { environment: environment.network.range, runners: subnets.runners, cluster: runtimeRange(environment) }),
      ddosProtection,
      auditWorkspaceId,
    });
    this.connection = this.hub.connection(firewall.privateAddress);
    new RouteToFirewall(this, "RunnersRoute", {
      placement,
      name: name("runners"),
      firewallAddress: firewall.privateAddress,
      subnetIds: { Runners: this.hub.subnetIds.runners },
    });
    new Bastion(this, "Bastion", { placement, name: name(platformOwner), subnetId: this.hub.subnetIds.bastion, ddosProtection, auditWorkspaceId });
    new PrivateDnsResolver(this, "Resolver", { placement, name: name(platformOwner), network: this.hub, subnetIds: this.hub.subnetIds });

    const range = platformRange(environment);
    const keys = new SpokeNetwork(this, "Keys", { placement, name: name("keys"), range, subnets: spokeSubnets(range), auditWorkspaceId, hub: this.connection });
    new PrivateDnsLinks(this, "KeyLinks", { zones: this.zones, name: name("keys"), networkId: keys.id, tags: placement.tags });
    this.keyNetworkId = keys.id;
    this.keyEndpoints = { subnetId: keys.endpointSubnetId, zoneIds: this.zones.zoneIds };

    new PrivateLinkScope(this, "Monitoring", {
      placement,
      name: resourceName("ampls", name(platformOwner)),
      network: this.sharedEndpoints,
      services: { audit: auditWorkspaceId, operational: operational.id, collection: collectionEndpointId },
    });
    // For the machines that deploy; the bootstrap stack has endpoints of its own for the time before there was a hub.
    const { stateStorage, vault } = props.bootstrap;
    const { storageAccount, keyVault } = stateLocation(deployment, environmentName);
    const endpoint = { placement, network: this.keyEndpoints };
    new PrivateEndpoint(this, "State", { ...endpoint, targetId: stateStorage.id, targetName: storageAccount, subresource: "blob" });
    new PrivateEndpoint(this, "StateKeys", { ...endpoint, targetId: vault.id, targetName: keyVault, subresource: "vault" });
  }
}
