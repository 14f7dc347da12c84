import { type Graph, type Resource, unresolved } from "../model";
import { type Place, type PlaceOf, places } from "./place";
import { roleNameOf } from "./role-names";

/** Who has a role: something of Azure's own with an identity, or somebody in Entra ID. */
export interface Principal {
  /** `principal` when nothing tells which. */
  readonly kind: "identity" | "group" | "user" | "service principal" | "principal";
  /** The name of the identity, else the object id. */
  readonly name: string;
  /** The resource whose identity it is. */
  readonly place: Place | undefined;
}

/** One role that somebody has or may ask for. */
export interface Access {
  /** The assignment itself. */
  readonly place: Place;
  readonly principal: Principal;
  readonly role: string;
  /** What the role is on: resources, or the words that name something outside. */
  readonly on: readonly Place[];
  readonly scope: string;
  /** `standing` roles are always there; `eligible` ones must be asked for. */
  readonly held: "standing" | "eligible";
  /** Can the role give rights to others, or change everything in its scope? */
  readonly privileged: boolean;
  readonly purpose: string | undefined;
  readonly legalBasis: string | undefined;
  readonly ticket: string | undefined;
  /** ISO date, or for how long from the day of the assignment; undefined when it has no end. */
  readonly until: string | undefined;
}

const assignments = {
  azurerm_role_assignment: "standing",
  azurerm_pim_active_role_assignment: "standing",
  azurerm_pim_eligible_role_assignment: "eligible",
} as const;

const principalKinds: Readonly<Record<string, Principal["kind"]>> = { Group: "group", User: "user", ServicePrincipal: "service principal" };

/**
 * Who reaches what with which role: the privileged first, then people before machines, then in the order of the files.
 * @see https://learn.microsoft.com/azure/role-based-access-control/overview
 */
export function accesses(graph: Graph, placeOf: PlaceOf = places(graph)): Access[] {
  const byRole = Object.entries(assignments).flatMap(([type, held]) => graph.ofType(type).map((made) => assigned(made, held, graph, placeOf)));
  const found = [...byRole, ...vaultPolicies(graph, placeOf)];
  return found
    .map((access, index) => ({ access, index }))
    .sort((a, b) => weight(b.access) - weight(a.access) || a.index - b.index)
    .map(({ access }) => access);
}

function weight({ privileged, held, principal }: Access): number {
  return (privileged ? 4 : 0) + (principal.kind === "identity" || principal.kind === "service principal" ? 0 : 2) + (held === "standing" ? 1 : 0);
}

function assigned(made: Resource, held: Access["held"], graph: Graph, placeOf: PlaceOf): Access {
  const definition = text(made, "role_definition_id");
  const custom = graph.targets(made, "role_definition_id").map((role) => placeOf(role).name)[0];
  const role = text(made, "role_definition_name") ?? custom ?? (definition && (roleNameOf(definition) ?? definition)) ?? "known only after the plan";
  const told = text(made, "justification") ?? text(made, "description");
  return {
    place: placeOf(made),
    principal: principalOf(made, graph, placeOf),
    role,
    ...scopeOf(made, graph, placeOf),
    held,
    privileged: isPrivileged(role),
    ...reasons(told),
    ticket: text(made, "ticket.number"),
    until: endOf(made),
  };
}

function principalOf(made: Resource, graph: Graph, placeOf: PlaceOf): Principal {
  const written = graph.targets(made, "principal_id");
  const [identity] = written.filter((r) => r.kind === "managed");
  if (identity !== undefined) return { kind: "identity", name: placeOf(identity).name, place: placeOf(identity) };
  const kind = principalKinds[text(made, "principal_type") ?? ""] ?? "principal";
  const [read] = written;
  return { kind, name: text(made, "principal_id") ?? read?.address ?? "known only after the plan", place: undefined };
}

function scopeOf(made: Resource, graph: Graph, placeOf: PlaceOf): Pick<Access, "on" | "scope"> {
  const on = graph
    .targets(made, "scope")
    .filter((r) => r.kind === "managed")
    .map(placeOf);
  return { on, scope: on.map((place) => place.name).join(", ") || (text(made, "scope") ?? "known only after the plan") };
}

/** Roles with which everything else can be had. */
function isPrivileged(role: string): boolean {
  return /^(?:owner|contributor|user access administrator|role based access control administrator|key vault (?:data access )?administrator)$|cluster admin/i.test(
    role,
  );
}

/** `purpose: …; legal basis: …`, or the words as they are. */
function reasons(told: string | undefined): Pick<Access, "purpose" | "legalBasis"> {
  const purpose = /(?:^|;\s*)purpose:\s*(.*?)(?=;\s*legal basis:|$)/i.exec(told ?? "")?.[1];
  const legalBasis = /(?:^|;\s*)legal basis:\s*(.*?)(?=;\s*purpose:|$)/i.exec(told ?? "")?.[1];
  return { purpose: purpose ?? (legalBasis === undefined ? told : undefined), legalBasis };
}

function endOf(made: Resource): string | undefined {
  const date = text(made, "schedule.expiration.end_date_time");
  if (date !== undefined) return date.slice(0, 10);
  for (const unit of ["days", "hours"]) {
    const length = made.get(`schedule.expiration.duration_${unit}`);
    if (typeof length === "number" || typeof length === "string") return `${length} ${unit}`;
  }
  return undefined;
}

/** Vaults may give access without roles, in blocks of their own or in resources. */
function vaultPolicies(graph: Graph, placeOf: PlaceOf): Access[] {
  const apart = graph.ofType("azurerm_key_vault_access_policy").map((policy) => {
    const on = graph
      .targets(policy, "key_vault_id")
      .filter((r) => r.kind === "managed")
      .map(placeOf);
    return policyAccess(policy, on, graph.targets(policy, "object_id"), text(policy, "object_id"), placeOf);
  });
  const inside = graph.ofType("azurerm_key_vault").flatMap((vault) => {
    const blocks = vault.blocks("access_policy");
    if (blocks === unresolved) return [];
    return blocks.map((block) => {
      const id = block.get("object_id");
      // Which of several blocks a reference stands in is not told; one block leaves no doubt.
      const written = blocks.length === 1 ? graph.targets(vault, "access_policy.object_id") : [];
      return policyAccess(vault, [placeOf(vault)], written, typeof id === "string" ? id : undefined, placeOf);
    });
  });
  return [...apart, ...inside];
}

function policyAccess(made: Resource, on: readonly Place[], written: readonly Resource[], id: string | undefined, placeOf: PlaceOf): Access {
  const [identity] = written.filter((r) => r.kind === "managed");
  return {
    place: placeOf(made),
    principal: identity
      ? { kind: "identity", name: placeOf(identity).name, place: placeOf(identity) }
      : { kind: "principal", name: id ?? written[0]?.address ?? "known only after the plan", place: undefined },
    role: "Key Vault access policy",
    on,
    scope: on.map((place) => place.name).join(", ") || "known only after the plan",
    held: "standing",
    privileged: false,
    purpose: undefined,
    legalBasis: undefined,
    ticket: undefined,
    until: undefined,
  };
}

function text(resource: Resource, path: string): string | undefined {
  const value = resource.get(path);
  return typeof value === "string" && value !== "" ? value : undefined;
}
