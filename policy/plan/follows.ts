import type { Graph, Resource } from "../model";
import { beforeOf, plannedChange } from "./sides";

/**
 * Does an attribute change only because the plan replaces what it names, and does it go on naming the same? That what is replaced may be replaced is
 * for its own rules to say: each of its dependents would only repeat it.
 */
export function follows(resource: Resource, graph: Graph, path: string): boolean {
  const was = [beforeOf(resource)?.get(path)].flat();
  const node = nodeOf(resource, graph);
  if (node === undefined || was.length === 0) return false;
  const named = graph.targets(node, path);
  return was.every((id) => {
    const replaced = replacedWith(id, graph);
    return replaced !== undefined && named.some((target) => target.stack === replaced.stack && target.address === replaced.address);
  });
}

/** Are all that refer to a resource, roles aside, replaced together with it? Then nothing that stays loses it. */
export function onlyReplacedUse(resource: Resource, graph: Graph): boolean {
  const node = nodeOf(resource, graph);
  if (node === undefined) return false;
  const users = graph.resources.filter((user) => user.kind === "managed" && !/role_assignment$/.test(user.type) && graph.targets(user).includes(node));
  const replaced = new Set(graph.changes().flatMap((change) => (plannedChange(change)?.action === "replace" ? [`${change.stack}/${change.address}`] : [])));
  return users.length > 0 && users.every((user) => replaced.has(`${user.stack}/${user.address}`));
}

function nodeOf({ stack, address }: Resource, graph: Graph): Resource | undefined {
  return graph.resources.find((r) => r.stack === stack && r.address === address);
}

/** The resource that the plan replaces and that an id names, or names a part of. */
function replacedWith(id: unknown, graph: Graph): Resource | undefined {
  if (typeof id !== "string" || !id.startsWith("/")) return undefined;
  return graph.changes().find((change) => {
    const own = plannedChange(change)?.action === "replace" ? beforeOf(change)?.get("id") : undefined;
    return typeof own === "string" && `${id.toLowerCase()}/`.startsWith(`${own.toLowerCase()}/`);
  });
}
