import type { Judgement } from "../policy/judge";
import { blocks, type Graph } from "../policy/model";
import { analyse } from "./analyse";
import type { Analysis } from "./analysis";
import type { Report, ResourceChange, StackPlan, ToolRun } from "./report";

/** What a report is made from. */
export interface ReportInput {
  readonly version: string;
  readonly input: Report["input"];
  readonly deployment: string | undefined;
  readonly graph: Graph;
  readonly judgement: Judgement;
  readonly tools: readonly ToolRun[];
  readonly durationMs: number;
  /** What the plans change. @default - nothing was planned */
  readonly changes?: readonly ResourceChange[] | undefined;
  /** Who made the plans. @default - none was made in this run */
  readonly plans?: readonly StackPlan[] | undefined;
  /** The years to come. @default - there is no deployment file to tell them */
  readonly capacityOutlook?: Report["capacityOutlook"];
}

/** Puts together what the renderers show. */
export function makeReport({ version, input, deployment, graph, judgement, tools, durationMs, changes, plans, capacityOutlook }: ReportInput): Report {
  // Only some formats show it, and the others should not wait for it.
  let analysis: Analysis | undefined;
  const managed = graph.resources.filter((r) => r.kind === "managed");
  const resourcesIn = countBy(managed.map((r) => r.stack));
  const blockingIn = countBy(judgement.findings.filter(blocks).map((f) => f.stack));
  const exceptedIn = countBy(judgement.findings.filter((f) => f.state === "excepted").map((f) => f.stack));
  return {
    tool: { name: "Norway Azure Baseline", version },
    input,
    deployment,
    summary: { ...judgement.counts, stacks: graph.stacks.length, resources: managed.length, rules: judgement.rules.length, durationMs: Math.round(durationMs) },
    findings: judgement.findings,
    rules: judgement.rules.map(({ rule, counts }) => ({ id: rule.id, title: rule.title, severity: rule.severity, controls: rule.controls, counts })),
    stacks: graph.stacks.map((name) => ({
      name,
      resources: resourcesIn.get(name) ?? 0,
      blocking: blockingIn.get(name) ?? 0,
      excepted: exceptedIn.get(name) ?? 0,
    })),
    exceptions: judgement.exceptions.map(({ exception: { rule, scope, reason, owner, ticket, expires }, daysLeft, covers }) => ({
      rule,
      scope,
      reason,
      owner,
      ticket,
      expires,
      daysLeft,
      covers,
    })),
    tools,
    changes,
    plans,
    capacityOutlook,
    get analysis() {
      analysis ??= analyse(graph, judgement, deployment !== undefined);
      return analysis;
    },
  };
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
