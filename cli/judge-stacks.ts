import type { CheckovResult } from "checkov-wrapper";
import type { LoadedExceptions } from "../config/load-exceptions";
import { resourceChanges } from "../policy/analysis/changes";
import { checkovFindings } from "../policy/checkov";
import { conclude, examine, type Opinion } from "../policy/judge";
import type { Finding } from "../policy/model";
import { allRules } from "../policy/packs/all";
import type { StackJson } from "../policy/stack-json";
import { makeReport } from "../review/make-report";
import type { Report, StackPlan, ToolRun } from "../review/report";
import type { Step, Steps } from "./progress";
import { scanFolder } from "./scan-folder";
import { scanPlan } from "./scan-plan";
import { version } from "./version";

/** What is to be judged, by whom and by which exceptions. */
export interface JudgeRequest {
  readonly input: Report["input"];
  readonly deployment: string | undefined;
  readonly exceptions: LoadedExceptions;
  /** Whether the stacks are all that the exceptions are about. */
  readonly complete: boolean;
  readonly checkov: boolean;
  readonly originOf: ((stack: string) => Finding["origin"]) | undefined;
  readonly started: number;
  /** The plan whose changes are among the stacks. @default - nothing was planned */
  readonly planned?: { readonly tools: readonly ToolRun[]; readonly plans: readonly StackPlan[] };
  /** The years to come, as a deployment file declares them. @default - the report does not show them */
  readonly capacityOutlook?: Report["capacityOutlook"];
}

/** Our own rules and Checkov over the same files, side by side. */
export class StackJudge {
  private stacks: readonly StackJson[] = [];
  private opinion: Opinion | undefined;
  private rulesMs = 0;
  private scan: CheckovResult | undefined;
  private closed: boolean | undefined;

  constructor(
    private readonly request: JudgeRequest,
    private readonly load: () => readonly StackJson[] | Promise<readonly StackJson[]>,
  ) {}

  /** What cannot be read is not scanned either. Then Checkov comes first: it is a process of its own, and our rules run while it starts. */
  get steps(): Steps {
    const read: Step = {
      title: "Read the stacks",
      run: async () => {
        this.stacks = await this.load();
      },
    };
    const rules: Step = { title: `Judge by ${allRules.length} rules`, run: async () => this.runRules() };
    return [read, this.request.checkov ? [{ title: "Scan with Checkov", run: (say) => this.runCheckov(say) }, rules] : rules];
  }

  /** Does the gate close? Known once there is a report. */
  get blocked(): boolean {
    return this.closed !== false;
  }

  /** The report, once the steps have run. */
  report(): Report {
    const { opinion, request, scan } = this;
    if (opinion === undefined) throw new Error("the rules have not run");
    const { input, deployment, exceptions, complete, originOf, started, planned, capacityOutlook } = request;
    const mapped = scan && checkovFindings(scan.records, loadWrapper().corrections, allRules, opinion.graph, originOf);
    const judgement = conclude(opinion, mapped?.findings, exceptions, new Date(), complete);
    this.closed = judgement.blocked;
    const tools: ToolRun[] = [
      { name: "baseline rules", version, durationMs: this.rulesMs, did: `${judgement.rules.length} rules over ${managedIn(opinion)} resources` },
    ];
    if (scan !== undefined && mapped !== undefined) tools.push(checkovRun(scan, mapped.replaced));
    tools.push(...(planned?.tools ?? []));
    const { graph } = opinion;
    // A plan that was handed in has its changes in the graph as well.
    const changes = planned !== undefined || input.kind === "plan" ? resourceChanges(graph) : undefined;
    const durationMs = performance.now() - started;
    return makeReport({ version, input, deployment, graph, judgement, tools, durationMs, changes, plans: planned?.plans, capacityOutlook });
  }

  private runRules(): void {
    const start = performance.now();
    this.opinion = examine(this.stacks, allRules, this.request.originOf);
    this.rulesMs = Math.round(performance.now() - start);
  }

  private async runCheckov(say: (message: string) => void): Promise<void> {
    const { kind, path } = this.request.input;
    const { runCheckov } = loadWrapper();
    this.scan = kind === "plan" ? await scanPlan(path, runCheckov, say) : await scanFolder(path, this.stacks, runCheckov, say);
  }
}

function loadWrapper(): typeof import("checkov-wrapper") {
  return require("checkov-wrapper") as typeof import("checkov-wrapper");
}

function checkovRun(scan: CheckovResult, replaced: ReadonlyMap<string, number>): ToolRun {
  const failed = scan.records.filter((record) => record.result === "failed").length;
  const left = [...replaced.values()].reduce((sum, n) => sum + n, 0);
  const byRules = left === 0 ? "" : `, ${left} left to our rules`;
  return {
    name: "Checkov",
    version: scan.version,
    durationMs: scan.durationMs,
    did: `${scan.records.length} checks over ${scan.resources} resources, ${failed} failed${byRules}`,
  };
}

function managedIn(opinion: Opinion): number {
  return opinion.graph.resources.filter((r) => r.kind === "managed").length;
}
