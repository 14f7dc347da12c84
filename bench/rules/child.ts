import { evaluate } from "../../policy/engine";
import { buildGraph } from "../../policy/graph";
import { loadSynthesized } from "../../policy/load-synthesized";
import { blocks } from "../../policy/model";
import { allRules } from "../../policy/packs/all";
import { countResources } from "../stacks-of";
import { repeated } from "./repeated";

// Judges repeated stacks some times over: node -r tsx/cjs bench/rules/child.ts SYNTHESIZED-FOLDER RESOURCES TIMES
const [folder = "", resources = "", times = ""] = process.argv.slice(2);
const reference = loadSynthesized(folder);
const stacks = repeated(reference, Math.ceil(Number(resources) / countResources(reference)));
const made = countResources(stacks);

const graphMs: number[] = [];
const rulesMs: number[] = [];
let violations = 0;
for (let time = 0; time < Number(times); time++) {
  // A graph of its own each time: what a rule may have kept of the last one is no gain.
  const started = performance.now();
  const graph = buildGraph(stacks);
  const built = performance.now();
  const { findings } = evaluate(graph, allRules);
  rulesMs.push(performance.now() - built);
  graphMs.push(built - started);
  violations = findings.filter(blocks).length;
}
console.log(JSON.stringify({ resources: made, copies: stacks.length / reference.length, graphMs, rulesMs, violations }));
