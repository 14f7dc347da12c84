import type { LoadedDeployment } from "../config/load-deployment";
import type { StackJson } from "../policy/stack-json";
import type { ToolRun } from "../review/report";
import { withBase } from "./base-revision";
import { defaults } from "./files";
import { terraformHere } from "./find-terraform";
import { describeFailures, PlanFailure } from "./plan-failure";
import { planOffline, readSynthesized, type Synthesized } from "./plan-offline";
import type { Step } from "./progress";

/** What to plan, and against what. */
export interface PlanStepsRequest {
  readonly loaded: LoadedDeployment;
  /** The register, as it is called in this tree; another revision has its own. */
  readonly exceptions: string | undefined;
  /** A branch, tag or commit; without one everything is new. */
  readonly base: string | undefined;
  /** What was synthesized, once it was. */
  readonly working: () => readonly Synthesized[];
  /** Which stacks of all there are; all when it answers undefined. */
  readonly choose: (stacks: readonly Synthesized[]) => ReadonlySet<string> | undefined;
}

/** The stacks with what changes, once the steps have run. */
export class PlanSteps {
  stacks: readonly StackJson[] = [];
  tool: ToolRun | undefined;
  private base: readonly Synthesized[] | undefined;

  constructor(private readonly request: PlanStepsRequest) {}

  get steps(): readonly Step[] {
    const { base } = this.request;
    const plan: Step = { title: "Plan with Terraform", run: (say) => this.plan(say) };
    return base === undefined ? [plan] : [{ title: `Synthesize ${base} from its own tree`, run: () => this.synthesizeBase(base) }, plan];
  }

  private async synthesizeBase(ref: string): Promise<void> {
    const { loaded, exceptions = defaults.exceptions } = this.request;
    this.base = await withBase(ref, loaded.file, exceptions, async ({ output }) => readSynthesized(output, defaults.output));
  }

  private async plan(say: (message: string) => void): Promise<void> {
    const { working: read, choose, base: ref } = this.request;
    const started = performance.now();
    const working = read();
    const only = choose([...working, ...(this.base ?? [])]);
    const terraform = await terraformHere(say);
    const { stacks, planned, failed } = await planOffline({
      working,
      ...(this.base && { base: this.base }),
      ...(only && { only }),
      terraform,
      onProgress: ({ stack, step, done, total }, phase) => {
        if (step === "done" || step === "failed") say(`${phase === "base" ? "base: " : ""}${stack} (${done} of ${total})`);
      },
    });
    if (failed.length > 0) throw new PlanFailure(describeFailures(failed));
    this.stacks = stacks;
    const did = `${planned.length} of ${working.length} stacks planned without Azure${ref === undefined ? "" : `, against ${ref}`}`;
    this.tool = {
      name: terraform.product === "tofu" ? "OpenTofu" : "Terraform",
      version: terraform.version,
      durationMs: Math.round(performance.now() - started),
      did,
    };
  }
}
