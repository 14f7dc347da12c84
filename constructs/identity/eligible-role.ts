import { PimEligibleRoleAssignment } from "@cdktf/provider-azurerm/lib/pim-eligible-role-assignment";
import { Construct } from "constructs";
import { requireWholeNumber } from "../input";
import { type PeopleRole, roleDefinitionId } from "./people-roles";
import { requireNarrowScope } from "./role-scope";

export interface EligibleRoleProps {
  readonly role: PeopleRole;
  readonly subscriptionId: string;
  /** The resource group, or a resource in it, that the role is for. */
  readonly scope: string;
  /** Object id of an Entra ID group. */
  readonly groupId: string;
  /** Why the group needs it. */
  readonly justification: string;
  /**
   * Days until the group loses it, 1 to 365.
   * @default 365 - Azure's own longest
   */
  readonly days?: number;
}

/**
 * A role that members of a group have for hours after they asked for it, never at all times; `AccessGrant` also says why that is lawful and when it ends.
 *
 * Holds NOR-AUT-05 and NOR-AUT-10.
 * @throws when the scope is wider than a resource group, or `days` is outside 1 to 365
 * @see https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles
 */
export class EligibleRole extends Construct {
  constructor(scope: Construct, id: string, props: EligibleRoleProps) {
    super(scope, id);
    const { days = 365 } = props;
    requireNarrowScope(this.node.path, props.scope);
    requireWholeNumber(this.node.path, { name: "days", value: days, minimum: 1, maximum: 365, fix: "leave it out for 365" });
    new PimEligibleRoleAssignment(this, "Resource", {
      scope: props.scope,
      roleDefinitionId: roleDefinitionId(props.subscriptionId, props.role),
      principalId: props.groupId,
      justification: props.justification,
      schedule: { expiration: { durationDays: days } },
    });
  }
}
