import { classTag, environmentTag, personalDataTag, retiredTag } from "../../config/finops-tags";
import type { Graph, Resource } from "../model";
import { inStack } from "../per-graph";
import { isTaggable } from "../provider/facts";
import { isProduction } from "../rules/governance/production";
import { afterOf, beforeOf, plannedChange } from "./sides";

/** Of a plan, what is there before it is applied; or what is there afterwards, which is all that a configuration tells. */
export type Moment = "before" | "after";

// Asked for by each resource that goes.
const known = new WeakMap<Graph, Map<string, boolean>>();

/**
 * Is the environment of a stack being ended, and holds nothing to keep? It is when each of its resources that has tags says so: a last day, a class that is not
 * production, and no real data about people. One that says nothing, or is of production, speaks for all of them, since what has no tags goes with them.
 */
export function isRetired(stack: string, graph: Graph, moment: Moment): boolean {
  const answers = known.get(graph) ?? new Map<string, boolean>();
  known.set(graph, answers);
  const key = `${moment} ${stack}`;
  const answer = answers.get(key) ?? allSaySo(sidesIn(stack, graph, moment));
  answers.set(key, answer);
  return answer;
}

function allSaySo(sides: readonly Resource[]): boolean {
  return sides.length > 0 && sides.every(saysSo);
}

/** What speaks for the stack. What is relabelled from another environment in the same plan does not. */
function sidesIn(stack: string, graph: Graph, moment: Moment): Resource[] {
  const changes = graph.changes().filter((resource) => resource.stack === stack && isTaggable(resource.type) && plannedChange(resource) !== undefined);
  const changed = new Set(changes.map(({ address }) => address));
  const unchanged = inStack(stack, graph).filter((resource) => resource.kind === "managed" && isTaggable(resource.type) && !changed.has(resource.address));
  const sides = changes.flatMap((resource) => {
    const [before, after] = [beforeOf(resource), afterOf(resource)];
    if (moment === "before") return before ?? [];
    if (after === undefined) return [];
    return before !== undefined && environmentOf(before) !== environmentOf(after) ? before : after;
  });
  return [...sides, ...unchanged];
}

function environmentOf(resource: Resource): unknown {
  return resource.get(`tags.${environmentTag}`);
}

function saysSo(resource: Resource): boolean {
  const tag = (name: string) => String(resource.get(`tags.${name}`));
  return (
    !isProduction(resource) &&
    /^\d{4}-\d\d-\d\d$/.test(tag(retiredTag)) &&
    ["test", "staging"].includes(tag(classTag)) &&
    ["none", "synthetic"].includes(tag(personalDataTag))
  );
}
