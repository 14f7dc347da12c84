import { NetworkDdosProtectionPlan } from "@cdktf/provider-azurerm/lib/network-ddos-protection-plan";
import { Construct } from "constructs";
import { resourceName } from "../names";
import type { Placement } from "../placement";

export interface DdosProtectionProps {
  readonly placement: Placement;
  /** Name of the plan behind its abbreviation. */
  readonly name: string;
}

/**
 * Protection against floods that learns what is usual for each public address, with reports and people to call. Networks join it by its id;
 * it costs the same for one address as for a hundred, so that one serves all networks of a tenant.
 *
 * Holds NOR-AVA-05.
 * @see https://learn.microsoft.com/azure/ddos-protection/ddos-protection-overview
 */
export class DdosProtection extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: DdosProtectionProps) {
    super(scope, id);
    const { placement } = props;
    this.id = new NetworkDdosProtectionPlan(this, "Resource", {
      name: resourceName("ddos", props.name),
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
    }).id;
  }
}
