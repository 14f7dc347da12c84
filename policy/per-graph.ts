import type { Graph, Resource } from "./model";

/** Works something out of a graph once: what each of ten thousand resources asks for must not go through all of them again. */
export function perGraph<T>(workOut: (graph: Graph) => T): (graph: Graph) => T {
  const known = new WeakMap<Graph, { readonly value: T }>();
  return (graph) => {
    const before = known.get(graph);
    if (before !== undefined) return before.value;
    const value = workOut(graph);
    known.set(graph, { value });
    return value;
  };
}

const stacks = perGraph((graph) => {
  const inside = new Map<string, Resource[]>(graph.stacks.map((stack) => [stack, []]));
  for (const resource of graph.resources) inside.get(resource.stack)?.push(resource);
  return inside;
});

/** What stands in a stack, in the order of its file. */
export function inStack(stack: string, graph: Graph): readonly Resource[] {
  return stacks(graph).get(stack) ?? [];
}
