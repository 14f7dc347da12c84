import type { Graph } from "../model";

/** Is the stack read from a plan? Plans do not tell where the state lies, nor what a block's `lifecycle` says. */
export function isPlanned(stack: string, graph: Graph): boolean {
  return graph.stack(stack)?.body.plan !== undefined;
}
