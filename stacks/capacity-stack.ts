import type { Construct } from "constructs";
import type { Demand } from "../config/capacity";
import { platformOwner } from "../config/finops-tags";
import { CapacityReservation } from "../constructs/compute/capacity-reservation";
import { Budget } from "../constructs/governance/budget";
import { resourceName } from "../constructs/names";
import { BaselineStack, type StackContext } from "./baseline-stack";

/**
 * Machines reserved ahead for the service owners of an environment, and a limit to what they may cost while they stand idle.
 *
 * Holds NOR-AVA-06 and NOR-RES-06.
 */
export class CapacityStack extends BaselineStack {
  constructor(scope: Construct, context: StackContext, props: { readonly demand: readonly Demand[] }) {
    super(scope, "capacity", context);
    const { deployment, environment, environmentName } = context;
    const group = this.platformGroup("capacity");
    new CapacityReservation(this, "Reservation", {
      placement: group.placement,
      name: resourceName("crg", deployment.finops.product, platformOwner, environmentName),
      demand: props.demand,
      vCpuQuota: environment.capacity.vCpuQuota,
    });
    const { idleBudget } = environment.capacity;
    if (idleBudget !== undefined) {
      new Budget(this, "Budget", {
        resourceGroupId: group.id,
        amount: idleBudget,
        startDate: deployment.budgetsFrom,
        contacts: deployment.organisation.contacts,
      });
    }
  }
}
