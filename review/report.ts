import type * as changed from "../policy/analysis/changes";
import type { Counts, Finding } from "../policy/model";
import type { Analysis } from "./analysis";

/** One attribute that a plan changes. */
export type AttributeChange = changed.AttributeChange;

/** What a plan does to one resource, and what depends on that. */
export type ResourceChange = changed.ResourceChange;

/** How one scanner ran. */
export interface ToolRun {
  readonly name: string;
  readonly version: string;
  readonly durationMs: number;
  /** What it did, in a few words: `41 rules over 812 resources`. */
  readonly did: string;
}

/** One entry of the exceptions register, with what became of it. */
export interface ExceptionStatus {
  readonly rule: string;
  readonly scope: string;
  readonly reason: string;
  readonly owner: string;
  readonly ticket: string;
  /** ISO date. */
  readonly expires: string;
  /** Days until it expires; negative when it is over. */
  readonly daysLeft: number;
  /** How many findings it covers in this run. */
  readonly covers: number;
}

/** One stack, as the overview lists it. */
export interface StackStatus {
  readonly name: string;
  readonly resources: number;
  /** Findings that close the gate. */
  readonly blocking: number;
  readonly excepted: number;
}

/** What a rule of the run is, for formats that list all of them. */
export interface RuleStatus {
  readonly id: string;
  readonly title: string;
  readonly severity: Finding["severity"];
  readonly controls: readonly string[];
  readonly counts: Counts;
}

/** Everything a report shows: the input of all renderers in this folder, which add nothing to it. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** What was judged; `path` relative to the working directory. */
  readonly input: { readonly kind: "synthesized" | "plan" | "terraform"; readonly path: string };
  /** The deployment file, when one was synthesized. */
  readonly deployment: string | undefined;
  readonly summary: Counts & { readonly stacks: number; readonly resources: number; readonly rules: number; readonly durationMs: number };
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleStatus[];
  readonly stacks: readonly StackStatus[];
  readonly exceptions: readonly ExceptionStatus[];
  readonly tools: readonly ToolRun[];
  /** What the plans change, where there are plans; empty when they change nothing. */
  readonly changes?: readonly ResourceChange[] | undefined;
  /** What the graph tells beyond findings. */
  readonly analysis?: Analysis | undefined;
}
