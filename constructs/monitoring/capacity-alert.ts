import { Construct } from "constructs";
import { ManagedIdentity } from "../identity/managed-identity";
import { RoleGrant } from "../identity/role-grant";
import { requireWholeNumber } from "../input";
import { resourceName } from "../names";
import type { Placement } from "../placement";
import { QueryAlert } from "./query-alert";

export interface CapacityAlertProps {
  readonly placement: Placement;
  /** Name of the alert, and behind its abbreviation of the identity that asks. */
  readonly name: string;
  /** The resource group of the reservations. */
  readonly capacityResourceGroupId: string;
  readonly workspaceId: string;
  readonly actionGroupId: string;
  /**
   * Share of a reservation in use from which people are told, in percent: 50 to 100.
   * @default 80 - more takes Azure days to grant
   */
  readonly percent?: number;
}

/**
 * Tells people when reserved machines run out, and when machines run beyond what is reserved. Azure has no metric of it: the question goes to its
 * inventory of resources once an hour, by way of the workspace.
 *
 * Holds NOR-AVA-06 and NOR-LOG-05.
 * @throws when `percent` is outside 50 to 100
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/azure-monitor-data-explorer-proxy#query-data-in-azure-resource-graph-by-using-arg-preview
 */
export class CapacityAlert extends Construct {
  constructor(scope: Construct, id: string, props: CapacityAlertProps) {
    super(scope, id);
    const { placement, name, workspaceId, actionGroupId, percent = 80 } = props;
    requireWholeNumber(this.node.path, { name: "percent", value: percent, minimum: 50, maximum: 100, fix: "leave it out for 80" });
    const identity = new ManagedIdentity(this, "Identity", { placement, name: resourceName("id", name) });
    const may = { principalId: identity.principalId, principalType: "ServicePrincipal" } as const;
    const grants = [
      new RoleGrant(this, "Capacity", {
        ...may,
        role: "Reader",
        scope: props.capacityResourceGroupId,
        description: "The alert counts who uses the reservations",
      }),
      new RoleGrant(this, "Logs", { ...may, role: "Log Analytics Reader", scope: workspaceId, description: "The alert asks by way of the workspace" }),
    ];
    const query = [
      'arg("").Resources',
      'where type =~ "microsoft.compute/capacityreservationgroups/capacityreservations"',
      "extend Reserved = toint(sku.capacity), Used = coalesce(array_length(properties.virtualMachinesAssociated), 0)",
      `where Reserved > 0 and Used * 100 >= Reserved * ${percent}`,
      "project id, name, zones, Reserved, Used",
    ].join(" | ");
    const question = {
      why: `${percent} percent or more of a reservation is in use: reserve more, and ask for quota first`,
      severity: 2,
      every: "PT1H",
      query,
    } as const;
    new QueryAlert(this, "Alert", { placement, name, question, workspaceId, actionGroupId, identity, grants });
  }
}
