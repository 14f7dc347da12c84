import { evaluate } from "../../../policy/engine";
import { buildGraph } from "../../../policy/graph";
import type { Graph, Resource, Rule, Value, Verdict } from "../../../policy/model";

/** Terraform JSON of one stack. */
export type Json = Readonly<Record<string, Value>>;

/** The graph of one stack, named `stack`. */
export function graphOf(json: Json): Graph {
  return graphOfStacks({ stack: json });
}

/** The graph of stacks by their names, each in the file cdktf would write it to. */
export function graphOfStacks(stacks: Readonly<Record<string, Json>>): Graph {
  return buildGraph(Object.entries(stacks).map(([stack, json]) => ({ stack, file: `cdktf.out/stacks/${stack}/cdk.tf.json`, json })));
}

/** The one block at an address; of several stacks, `stack/address`. */
export function at(graph: Graph, place: string): Resource {
  const found = graph.resources.filter((r) => placeOf(r, graph) === place);
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} blocks at ${place}`);
  return found[0];
}

/** What a rule answers on every resource it is about, by address; of several stacks, by `stack/address`. */
export function answers(rule: Rule, graph: Graph): Record<string, Verdict> {
  const said: Record<string, Verdict> = {};
  const evaluateOn = (resource: Resource) => {
    const verdict = rule.evaluate(resource, graph);
    said[placeOf(resource, graph)] = verdict;
    return verdict;
  };
  const { findings } = evaluate(graph, [{ ...rule, evaluate: evaluateOn }]);
  // The engine hides what a rule throws; a test must not.
  for (const { message } of findings) if (message.startsWith("the rule itself failed")) throw new Error(message);
  return said;
}

/** As `answers`, the states alone. */
export function verdicts(rule: Rule, graph: Graph): Record<string, Verdict["state"]> {
  return Object.fromEntries(Object.entries(answers(rule, graph)).map(([place, { state }]) => [place, state]));
}

function placeOf({ stack, address }: Resource, graph: Graph): string {
  return graph.stacks.length === 1 ? address : `${stack}/${address}`;
}
