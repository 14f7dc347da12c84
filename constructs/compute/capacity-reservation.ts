import { CapacityReservation as AzurermCapacityReservation } from "@cdktf/provider-azurerm/lib/capacity-reservation";
import { CapacityReservationGroup } from "@cdktf/provider-azurerm/lib/capacity-reservation-group";
import { Construct } from "constructs";
import { type VmFamily, type VmSizeName, vmSizes, zonesOf } from "../../config/norway";
import { nodesPerZone } from "../../config/reserve";
import { wrongInput } from "../input";
import type { Placement } from "../placement";

/** How many nodes of a size must still be there after the loss of a zone. */
export interface Demand {
  readonly vmSize: VmSizeName;
  readonly nodes: number;
}

export interface CapacityReservationProps {
  readonly placement: Placement;
  readonly name: string;
  /** Each size once. */
  readonly demand: readonly Demand[];
  /** vCPU quota of the subscription for each family; a family that is not named has none. */
  readonly vCpuQuota: Readonly<Partial<Record<VmFamily, number>>>;
}

/**
 * Virtual machines that are there also when Azure has none left: in each zone enough that the demand is met by the others when one is lost.
 * A region without zones holds the demand once. The tag `capacity_demand` says what was asked for.
 *
 * Holds NOR-AVA-06, NOR-RES-01 and NOR-RES-02.
 * @throws when there is no demand, a size comes twice, nodes are no positive whole number, or the subscription's quota is too small
 * @see https://learn.microsoft.com/azure/virtual-machines/capacity-reservation-overview
 */
export class CapacityReservation extends Construct {
  /** For the node pools that run on the reservation. */
  readonly groupId: string;

  constructor(scope: Construct, id: string, props: CapacityReservationProps) {
    super(scope, id);
    const { placement, demand } = props;
    const zones = zonesOf[placement.region];
    this.requireDemand(demand);
    this.requireQuota(props, zones.length);

    const asked = demand.map(({ vmSize, nodes }) => `${vmSize}=${nodes}`).sort();
    const group = new CapacityReservationGroup(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: { ...placement.tags, capacity_demand: asked.join(";") },
      ...(zones.length > 0 && { zones: [...zones] }),
      lifecycle: { preventDestroy: true },
    });
    for (const { vmSize, nodes } of demand) {
      for (const zone of zones.length > 0 ? zones : [undefined]) {
        const name = zone === undefined ? vmSize : `${vmSize}-zone-${zone}`;
        new AzurermCapacityReservation(this, name, {
          name,
          capacityReservationGroupId: group.id,
          sku: { name: vmSize, capacity: nodesPerZone(nodes, zones.length) },
          ...(zone !== undefined && { zone }),
          tags: placement.tags,
          lifecycle: { preventDestroy: true },
        });
      }
    }
    this.groupId = group.id;
  }

  private requireDemand(demand: readonly Demand[]): void {
    const where = this.node.path;
    if (demand.length === 0) {
      throw wrongInput(where, {
        what: "there is no demand",
        got: "nothing to reserve",
        allowed: "one size or more",
        fix: "name the sizes, or reserve nothing",
      });
    }
    const wrong = demand.find(({ nodes }) => !Number.isInteger(nodes) || nodes < 1);
    if (wrong !== undefined) {
      throw wrongInput(where, {
        what: `nodes of ${wrong.vmSize} cannot be reserved`,
        got: wrong.nodes,
        allowed: "whole numbers from 1",
        fix: "count the nodes",
      });
    }
    const sizes = demand.map(({ vmSize }) => vmSize);
    const twice = sizes.find((size, index) => sizes.indexOf(size) !== index);
    if (twice !== undefined) {
      throw wrongInput(where, { what: "a size comes twice", got: twice, allowed: "each size once", fix: "add its nodes up" });
    }
  }

  private requireQuota({ demand, vCpuQuota }: CapacityReservationProps, zones: number): void {
    const reserved = new Map<VmFamily, number>();
    for (const { vmSize, nodes } of demand) {
      const { family, vCpus } = vmSizes[vmSize];
      reserved.set(family, (reserved.get(family) ?? 0) + nodesPerZone(nodes, zones) * Math.max(zones, 1) * vCpus);
    }
    for (const [family, vCpus] of reserved) {
      const quota = vCpuQuota[family] ?? 0;
      if (vCpus <= quota) continue;
      throw wrongInput(this.node.path, {
        what: `the reservation needs more vCPUs of family ${family} than the subscription may use`,
        got: vCpus,
        allowed: `up to ${quota}`,
        fix: "raise the quota in Azure and then in the deployment file, or reserve less",
      });
    }
  }
}
