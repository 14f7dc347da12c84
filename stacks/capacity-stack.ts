import type { Construct } from "constructs";
import type { Demand } from "../config/capacity";
import { platformOwner } from "../config/finops-tags";
import { CapacityReservation } from "../constructs/compute/capacity-reservation";
import { Budget } from "../constructs/governance/budget";
import { CapacityAlert } from "../constructs/monitoring/capacity-alert";
import { resourceName } from "../constructs/names";
import { BaselineStack, type StackContext } from "./baseline-stack";
import type { Observability } from "./observability-stack";

/** Where node pools find their reservation. */
export interface Capacity {
  readonly reservationGroupId: string;
  /** Holds nothing else. */
  readonly resourceGroupId: string;
}

/**
 * Machines reserved ahead for an environment, a limit to what they may cost while they stand idle, and a word when they are nearly used up.
 *
 * Holds NOR-AVA-06 and NOR-RES-06.
 */
export class CapacityStack extends BaselineStack implements Capacity {
  readonly reservationGroupId: string;
  readonly resourceGroupId: string;

  constructor(scope: Construct, context: StackContext, props: { readonly demand: readonly Demand[]; readonly observability: Observability }) {
    super(scope, "capacity", context);
    const { deployment, environment, environmentName } = context;
    const { product } = deployment.finops;
    const group = this.platformGroup("capacity");
    const reservation = new CapacityReservation(this, "Reservation", {
      placement: group.placement,
      name: resourceName("crg", product, platformOwner, environmentName),
      demand: props.demand,
      vCpuQuota: environment.capacity.vCpuQuota,
    });
    this.reservationGroupId = reservation.groupId;
    this.resourceGroupId = group.id;
    const { idleBudget } = environment.capacity;
    if (idleBudget !== undefined) {
      new Budget(this, "Budget", {
        resourceGroupId: group.id,
        amount: idleBudget,
        startDate: deployment.budgetsFrom,
        contacts: deployment.organisation.contacts,
      });
    }
    const { group: logs, audit, actionGroupId } = props.observability;
    new CapacityAlert(this, "Alert", {
      placement: { ...group.placement, resourceGroupName: logs.name },
      name: `${product}-${platformOwner}-${environmentName}-capacity`,
      capacityResourceGroupId: group.id,
      workspaceId: audit.id,
      actionGroupId,
    });
  }
}
