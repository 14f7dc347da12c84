import type { Graph } from "../../model";
import { perGraph } from "../../per-graph";
import { isObject } from "../../stack-json";

/** Did cdktf write the stack? It leaves notes on the stack and on everything a construct made; taking away one of them does not make the stack somebody else's. */
export function isSynthesized(stack: string, graph: Graph): boolean {
  const notes = graph.stack(stack)?.body["//"];
  return (isObject(notes) && notes.metadata !== undefined) || withConstructs(graph).has(stack);
}

const withConstructs = perGraph((graph) => new Set(graph.resources.filter((r) => r.constructPath !== undefined).map((r) => r.stack)));
