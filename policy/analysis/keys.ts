import { type Graph, type Resource, unresolved } from "../model";
import { push } from "../push";
import { type Access, accesses } from "./access";
import { type Place, type PlaceOf, places } from "./place";

/** Somebody who can use a key, or change it. */
export interface KeyHolder {
  readonly name: string;
  readonly role: string;
  readonly held: Access["held"];
  /** Whether the role is on the key alone, on its vault, or on something around it. */
  readonly through: "key" | "vault" | "group";
}

/** One key: where it lives, what hangs on it, and who has it. */
export interface KeyUse {
  readonly key: Place;
  readonly vault: Place | undefined;
  /** `RSA-HSM 3072` */
  readonly kind: string;
  readonly inHardware: boolean;
  /** ISO 8601 durations of the rotation policy; undefined without one. */
  readonly rotatesAfter: string | undefined;
  readonly expiresAfter: string | undefined;
  /** What is encrypted with it, or signs with it. */
  readonly protects: readonly Place[];
  readonly holders: readonly KeyHolder[];
}

const keyTypes = ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"];

// They name a key without being encrypted by it.
const bystanders = /^azurerm_(?:role_assignment|pim_\w+|key_vault_access_policy|management_lock|monitor_\w+|key_vault_key)$/;

/** Every key of the graph, in the order of the files. @param known who has which role, when that is known already */
export function keyUses(graph: Graph, placeOf: PlaceOf = places(graph), known: readonly Access[] = accesses(graph, placeOf)): KeyUse[] {
  const keys = keyTypes.flatMap((type) => graph.ofType(type));
  const protectedBy = new Map<Resource, Resource[]>(keys.map((key) => [key, []]));
  if (keys.length > 0) {
    for (const resource of graph.resources) {
      if (resource.kind !== "managed" || bystanders.test(resource.type)) continue;
      for (const target of graph.targets(resource)) protectedBy.get(target)?.push(...behind(resource, graph));
    }
  }
  const byScope = new Map<string, Access[]>();
  for (const access of known) for (const on of access.on) push(byScope, idOf(on), access);
  return keys.map((key) => {
    const [vault] = vaultsOf(key, graph);
    const group = vault === undefined ? undefined : graph.targets(vault, "resource_group_name")[0];
    const around = [
      ["key", key],
      ["vault", vault],
      ["group", group],
    ] as const;
    return {
      key: placeOf(key),
      vault: vault && placeOf(vault),
      kind: [key.get("key_type"), key.get("key_size"), key.get("curve")].filter((part) => typeof part === "string" || typeof part === "number").join(" "),
      inHardware: String(key.get("key_type")).endsWith("-HSM") || key.type.includes("hardware_security_module"),
      rotatesAfter: duration(key, "rotation_policy.automatic.time_after_creation") ?? duration(key, "rotation_policy.automatic.time_before_expiry"),
      expiresAfter: duration(key, "rotation_policy.expire_after"),
      protects: [...new Set(protectedBy.get(key))].map(placeOf),
      holders: around.flatMap(([through, resource]) =>
        resource === undefined ? [] : (byScope.get(idOf(resource)) ?? []).filter(({ role }) => reachesKeys(role)).map((access) => holderOf(access, through)),
      ),
    };
  });
}

function vaultsOf(key: Resource, graph: Graph): readonly Resource[] {
  return ["key_vault_id", "managed_hsm_id"].flatMap((path) => graph.targets(key, path)).filter((r) => r.kind === "managed");
}

/** A link between a key and a store stands for the store; all else stands for itself. */
function behind(resource: Resource, graph: Graph): readonly Resource[] {
  if (!/_customer_managed_key$/.test(resource.type)) return [resource];
  const stores = graph.targets(resource).filter((r) => r.kind === "managed" && !/_key$|_key_vault$|_identity$|_role_assignment$/.test(r.type));
  return stores.length > 0 ? stores : [resource];
}

function reachesKeys(role: string): boolean {
  return /crypto|key vault (?:administrator|access policy)|managed hsm/i.test(role) || /^(?:owner|contributor)$/i.test(role);
}

function holderOf({ principal, role, held }: Access, through: KeyHolder["through"]): KeyHolder {
  return { name: principal.name, role, held, through };
}

function duration(key: Resource, path: string): string | undefined {
  const value = key.get(path);
  return value === unresolved ? "known only after the plan" : typeof value === "string" ? value : undefined;
}

function idOf({ stack, address }: Pick<Resource, "stack" | "address">): string {
  return `${stack}\0${address}`;
}
