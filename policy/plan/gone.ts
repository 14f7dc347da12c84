import { type Graph, notApplicable, pass, type Resource, unresolved, type Value, type Verdict } from "../model";
import { follows } from "./follows";
import { isRetired } from "./retired";
import { afterOf, beforeOf, plannedChange } from "./sides";
import { because, cannotTell, fails, shown } from "./words";

// What goes is asked for by all that belongs to it.
const known = new WeakMap<Graph, ReadonlySet<string>>();

/** Is the thing with an id, or what it lies in, destroyed by the plan as well, and not made again? */
export function goesToo(id: Value | typeof unresolved, graph: Graph): boolean {
  if (typeof id !== "string" || !id.startsWith("/")) return false;
  const gone = goneIn(graph);
  for (let part = id.toLowerCase(); part.length > 1; part = part.slice(0, part.lastIndexOf("/"))) if (gone.has(part)) return true;
  return false;
}

function goneIn(graph: Graph): ReadonlySet<string> {
  let gone = known.get(graph);
  if (gone === undefined) {
    const ids = graph.changes().map((resource) => (plannedChange(resource)?.action === "delete" ? beforeOf(resource)?.get("id") : undefined));
    gone = new Set(ids.filter((id) => typeof id === "string").map((id) => id.toLowerCase()));
    known.set(graph, gone);
  }
  return gone;
}

/**
 * May the resource go because nothing in it is to be kept, as in an environment that was made for a time and is being ended?
 * Its tags tell, as they were before the plan: a plan does not give itself leave, an earlier one that was judged did.
 */
export function holdsNothingToKeep({ stack }: Resource, graph: Graph): boolean {
  return isRetired(stack, graph, "before");
}

/** Does a guard stay as long as what it guards, and on the same? @param guarded the attribute with the id of that, `id` where it guards all that it lies with */
export function stays(resource: Resource, graph: Graph, guarded: string, expected = "that it stays"): Verdict {
  const change = plannedChange(resource);
  const before = beforeOf(resource);
  if (change === undefined || before === undefined) return notApplicable;
  const was = before.get(guarded);
  const around = guarded === "id" && typeof was === "string" ? was.slice(0, was.lastIndexOf("/")) : was;
  if (goesToo(around, graph)) return pass;
  const on = typeof was === "string" && guarded !== "id" ? ` while ${was} stays` : "";
  // What guards may go in the plan that ends an environment: what it guards is then held by its own rule until the next.
  if (change.action === "delete" && (isRetired(resource.stack, graph, "before") || isRetired(resource.stack, graph, "after"))) return pass;
  if (change.action === "delete") return fails(`the plan destroys it${on}${because(change)}`, "delete", expected);
  if (change.action === "forget") return fails(`the plan forgets it${on}, so that nothing keeps it in place`, "forget", expected);
  const will = afterOf(resource)?.get(guarded);
  if (guarded === "id" || JSON.stringify(will)?.toLowerCase() === JSON.stringify(was)?.toLowerCase()) return pass;
  if (follows(resource, graph, guarded)) return pass;
  if (will === unresolved || was === unresolved) return cannotTell(guarded);
  return fails(`the plan takes it from ${shown(was)} to ${shown(will)}`, will, shown(was), guarded);
}

/** As `stays`, for what must not even be away for a moment: a replacement is a loss too. */
export function staysItself(resource: Resource, graph: Graph, guarded: string): Verdict {
  const change = plannedChange(resource);
  if (change?.action === "replace") return fails(`the plan replaces it${because(change)}`, "replace", "an update in place", change.replacePaths[0]);
  return stays(resource, graph, guarded);
}
