import type { Construct } from "constructs";
import { platformRange } from "../config/address-plan";
import { platformOwner } from "../config/finops-tags";
import { PrivateDnsLinks } from "../constructs/network/private-dns-links";
import { PrivateDnsZones } from "../constructs/network/private-dns-zones";
import type { EndpointNetwork } from "../constructs/network/private-endpoint";
import { SpokeNetwork } from "../constructs/network/spoke-network";
import { BaselineStack, type StackContext } from "./baseline-stack";
import { spokeSubnets } from "./spoke-subnets";

/** What the networks of an environment share: the private DNS zones, and the platform's own network. */
export class NetworkStack extends BaselineStack {
  readonly zones: PrivateDnsZones;
  /** Where the endpoints of the platform's own services are. */
  readonly endpoints: EndpointNetwork;

  constructor(scope: Construct, context: StackContext, props: { readonly auditWorkspaceId: string }) {
    super(scope, "network", context);
    const { deployment, environment, environmentName } = context;
    const { placement } = this.platformGroup("network");
    const name = `${deployment.finops.product}-${platformOwner}-${environmentName}`;
    const range = platformRange(environment);
    this.zones = new PrivateDnsZones(this, "Zones", { placement, subresources: ["blob", "vault"] });
    const network = new SpokeNetwork(this, "Network", { placement, name, range, subnets: spokeSubnets(range), auditWorkspaceId: props.auditWorkspaceId });
    new PrivateDnsLinks(this, "Links", { zones: this.zones, name, networkId: network.id, tags: placement.tags });
    this.endpoints = { subnetId: network.endpointSubnetId, zoneIds: this.zones.zoneIds };
  }
}
