import { PimActiveRoleAssignment } from "@cdktf/provider-azurerm/lib/pim-active-role-assignment";
import { PimEligibleRoleAssignment } from "@cdktf/provider-azurerm/lib/pim-eligible-role-assignment";
import { Token } from "cdktf";
import { Construct } from "constructs";
import { wrongInput } from "../input";
import { type PeopleRole, roleDefinitionId } from "./people-roles";
import { requireNarrowScope } from "./role-scope";

export type AccessGrantProps = {
  readonly role: PeopleRole;
  /** The resource group, or a resource in it, that the role is for. */
  readonly scope: string;
  /** Object id of an Entra ID group: of the platform, of the owner or of a third party. */
  readonly groupId: string;
  readonly subscriptionId: string;
  /** What the group does with it, in a sentence (GDPR Art. 5(1)(b)). */
  readonly purpose: string;
  /** What allows it, such as `GDPR Art. 6(1)(e), forvaltningsloven § 13 b`. */
  readonly legalBasis: string;
  /** Its last day, such as 2027-06-30, in UTC. Whether that is still to come is checked in the deployment file: what is synthesized depends on no clock. */
  readonly until: string;
  /**
   * Where it was decided.
   * @default - no ticket
   */
  readonly ticket?: { readonly system: string; readonly number: string };
} & (
  | {
      readonly environmentClass: "production";
      /**
       * Members ask for the role and have it for hours; nobody has one at all times in production.
       * @default "eligible"
       */
      readonly kind?: "eligible";
    }
  | {
      readonly environmentClass: "test" | "staging";
      /**
       * `standing`: members have the role at all times, until its last day.
       * @default "eligible" - as in production
       */
      readonly kind?: "eligible" | "standing";
    }
);

/**
 * The one way in which people, of our own or of a third party, get at anything: a role for a group, with a purpose, a legal basis and an end, all of
 * which Azure shows to whoever reviews it. Azure itself takes the role away after the last day.
 *
 * Holds NOR-AUT-05 and NOR-AUT-10.
 * @throws when the scope is wider than a resource group, the purpose or the legal basis is empty, or the last day is no date
 * @see https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles
 */
export class AccessGrant extends Construct {
  constructor(scope: Construct, id: string, props: AccessGrantProps) {
    super(scope, id);
    const { kind = "eligible", purpose, legalBasis, until, ticket } = props;
    requireNarrowScope(this.node.path, props.scope);
    this.requireReason("purpose", purpose);
    this.requireReason("legalBasis", legalBasis);
    this.requireDate(until);
    const Assignment = kind === "standing" ? PimActiveRoleAssignment : PimEligibleRoleAssignment;
    new Assignment(this, "Resource", {
      scope: props.scope,
      roleDefinitionId: roleDefinitionId(props.subscriptionId, props.role),
      principalId: props.groupId,
      justification: `purpose: ${purpose}; legal basis: ${legalBasis}`,
      schedule: { expiration: { endDateTime: `${until}T23:59:59Z` } },
      ...(ticket && { ticket: { systemAttribute: ticket.system, number: ticket.number } }),
    });
  }

  private requireReason(name: string, value: string): void {
    if (Token.isUnresolved(value) || value.trim() !== "") return;
    throw wrongInput(this.node.path, {
      what: `${name} is empty`,
      got: `"${value}"`,
      allowed: "a sentence",
      fix: "write down why the access is needed and lawful",
    });
  }

  private requireDate(until: string): void {
    if (Token.isUnresolved(until)) return;
    const day = /^\d{4}-\d{2}-\d{2}$/.test(until) ? new Date(`${until}T00:00:00Z`) : undefined;
    if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) return;
    throw wrongInput(this.node.path, { what: "until is no date", got: until, allowed: "dates such as 2027-06-30", fix: "name the last day of the access" });
  }
}
