import { loadDeployment } from "../../config/load-deployment";
import { conclude, examine } from "../../policy/judge";
import { loadSynthesized } from "../../policy/load-synthesized";
import { allRules } from "../../policy/packs/all";
import { synthesize } from "../../stacks/synthesize";
import { countResources } from "../stacks-of";

// Synth and check in one process: node -r tsx/cjs bench/scale/child.ts DEPLOYMENT OUTDIR
const [deployment = "", outdir = ""] = process.argv.slice(2);
const exceptions = { exceptions: [], file: "none" };
const today = new Date();

const started = performance.now();
const loaded = loadDeployment(deployment);
const read = performance.now();
synthesize({ loaded, exceptions, today, outdir });
const written = performance.now();
const stacks = loadSynthesized(outdir);
const judgement = conclude(examine(stacks, allRules, loaded.originOf), undefined, exceptions, today);
const judged = performance.now();

if (judgement.blocked) throw new Error("the generated deployment does not hold");
console.log(
  JSON.stringify({
    ownerStacks: stacks.filter(({ stack }) => stack.includes("-owner-")).length,
    resources: countResources(stacks),
    readMs: read - started,
    synthMs: written - read,
    checkMs: judged - written,
    workMs: judged - started,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
);
