import type { LoadedDeployment } from "../config/load-deployment";
import { isRegisterOf, type LoadedExceptions } from "../config/load-exceptions";
import { BaselineApp } from "./baseline-app";
import { policyGate } from "./gate";
import { buildPlatform } from "./platform";

export interface SynthesisInput {
  readonly loaded: LoadedDeployment;
  readonly exceptions: LoadedExceptions;
  /** The day exceptions are held against. */
  readonly today: Date;
  /** @default - CDKTF_OUTDIR, else cdktf.out, as cdktf has it */
  readonly outdir?: string;
  /** The folder that findings name, when the output is moved there afterwards. @default - outdir */
  readonly shownAs?: string;
}

/**
 * A deployment to Terraform JSON.
 * @throws PolicyViolation when the policy does not hold, and then nothing is written
 */
export function synthesize({ loaded, exceptions, today, outdir, shownAs }: SynthesisInput): void {
  const gate = policyGate({ exceptions, today, complete: isRegisterOf(exceptions, loaded.file), originOf: (stack) => loaded.originOf(stack) });
  const app = new BaselineApp(outdir === undefined ? {} : { outdir }, gate, shownAs);
  buildPlatform(app, loaded.deployment);
  app.synth();
}

/** As `synthesize`, without the gate: for a plan, where what is configured is judged together with what it changes. Never for an output that is deployed. */
export function synthesizeUnjudged(loaded: LoadedDeployment, outdir: string): void {
  const app = new BaselineApp({ outdir }, () => {});
  buildPlatform(app, loaded.deployment);
  app.synth();
}
