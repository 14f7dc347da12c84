import type { LoadedDeployment } from "../config/load-deployment";
import { providerVersion } from "../offline/schema/installed";
import type { StackJson } from "../policy/stack-json";
import type { StackPlan, ToolRun } from "../review/report";
import { withBase } from "./base-revision";
import { defaults } from "./files";
import { azurermHere, type EngineChoice } from "./find-azurerm";
import { terraformHere } from "./find-terraform";
import { describeFailures, PlanFailure } from "./plan-failure";
import { planStacks, readSynthesized, type Synthesized } from "./plan-stacks";
import { planTools } from "./plan-tools";
import type { Step } from "./progress";

/** What to plan, and against what. */
export interface PlanStepsRequest {
  readonly loaded: LoadedDeployment;
  /** The register, as it is called in this tree; another revision has its own. */
  readonly exceptions: string | undefined;
  /** A branch, tag or commit; without one everything is new. */
  readonly base: string | undefined;
  readonly engine: EngineChoice;
  /** What was synthesized, once it was. */
  readonly working: () => readonly Synthesized[];
  /** Which stacks of all there are; all when it answers undefined. */
  readonly choose: (stacks: readonly Synthesized[]) => ReadonlySet<string> | undefined;
}

/** The stacks with what changes, once the steps have run. */
export class PlanSteps {
  stacks: readonly StackJson[] = [];
  tools: readonly ToolRun[] = [];
  plans: readonly StackPlan[] = [];
  private base: readonly Synthesized[] | undefined;

  constructor(private readonly request: PlanStepsRequest) {}

  get steps(): readonly Step[] {
    const { base } = this.request;
    const plan: Step = { title: "Plan with Terraform", run: (say) => this.plan(say) };
    return base === undefined ? [plan] : [{ title: `Synthesize ${base} from its own tree`, run: (say) => this.synthesizeBase(base, say) }, plan];
  }

  private async synthesizeBase(ref: string, say: (message: string) => void): Promise<void> {
    const { loaded, exceptions = defaults.exceptions } = this.request;
    this.base = await withBase(ref, loaded.file, exceptions, say, async ({ output }) => readSynthesized(output, defaults.output));
  }

  private async plan(say: (message: string) => void): Promise<void> {
    const { working: read, choose, base: ref, engine } = this.request;
    const started = performance.now();
    const working = read();
    const only = choose([...working, ...(this.base ?? [])]);
    const terraform = await terraformHere(say);
    const { azurerm, because: notFound } = await azurermHere(engine, terraform, say);
    const { stacks, plans, failed } = await planStacks({
      working,
      ...(this.base && { base: this.base }),
      ...(only && { only }),
      terraform,
      azurerm,
      onlyAzurerm: engine === "azurerm",
      onProgress: ({ stack, step, done, total }, phase) => {
        if (step === "done" || step === "failed") say(`${phase === "base" ? "base: " : ""}${stack} (${done} of ${total})`);
      },
    });
    if (failed.length > 0) throw new PlanFailure(describeFailures(failed));
    this.stacks = stacks;
    this.plans = notFound === undefined ? plans : plans.map((plan) => ({ ...plan, because: notFound }));
    const durationMs = performance.now() - started;
    this.tools = planTools({ plans: this.plans, stacks: working.length, terraform, azurermVersion: providerVersion(), base: ref, durationMs });
  }
}
