import { InputError } from "../config/input-error";
import { loadDeployment } from "../config/load-deployment";
import { loadExceptions } from "../config/load-exceptions";
import { PolicyViolation } from "./gate";
import { synthesize } from "./synthesize";

// The cdktf app: what `cdktf synth`, `diff` and `deploy` run. The deployment file is named by BASELINE_DEPLOYMENT, else by the context in cdktf.json.
const context = JSON.parse(process.env.CDKTF_CONTEXT_JSON ?? "{}") as { deployment?: string };
const file = process.env.BASELINE_DEPLOYMENT ?? context.deployment ?? "config/deployments/altinn.yaml";

try {
  const exceptions = loadExceptions(process.env.BASELINE_EXCEPTIONS ?? "config/exceptions.yaml", { optional: true });
  synthesize({ loaded: loadDeployment(file), exceptions, today: new Date() });
} catch (error) {
  // An exit of 0 without stacks would make cdktf deploy what an earlier run left behind.
  if (!(error instanceof PolicyViolation || error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
