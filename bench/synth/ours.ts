import { loadDeployment } from "../../config/load-deployment";
import { loadExceptions } from "../../config/load-exceptions";
import { synthesize } from "../../stacks/synthesize";

// Construct, judge and write the stacks of a deployment: node -r tsx/cjs bench/synth/ours.ts DEPLOYMENT OUTDIR
const [deployment = "", outdir = ""] = process.argv.slice(2);
const loaded = loadDeployment(deployment);
const exceptions = loadExceptions("config/exceptions.yaml", { optional: true });

const started = performance.now();
synthesize({ loaded, exceptions, today: new Date(), outdir });
console.log(JSON.stringify({ ms: performance.now() - started }));
