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

/** Which azurerm planned a stack without Azure: the real one, or the one that knows no Azure. */
export interface StackPlan {
  readonly stack: string;
  readonly by: "azurerm" | "offline";
  /** Why it was not the real one, where that was wanted. */
  readonly because: string | undefined;
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

/** How one size of virtual machine fares as an environment grows: nodes now, after a year, and so on, against what is reserved now. */
export interface SizeOutlook {
  readonly vmSize: string;
  readonly demand: readonly number[];
  readonly reserved: number;
  /** Of these, what is left when a zone is lost. */
  readonly left: number;
  /** Nodes that the pools of the size may grow to. */
  readonly poolsMost: number;
  /** The first year in which what is left is less than what is demanded. */
  readonly shortIn: number | undefined;
}

/** How the quota of one VM family fares: vCPUs now, after a year, and so on. */
export interface FamilyOutlook {
  readonly family: string;
  /** To reserve for the demand. */
  readonly demand: readonly number[];
  /** Of the quota, with every pool at its minimum; with the other environments of the subscription. */
  readonly needed: readonly number[];
  /** As things are now. */
  readonly reserved: number;
  readonly quota: number;
  readonly reservationShortIn: number | undefined;
  readonly quotaShortIn: number | undefined;
}

/** What becomes of the capacity of an environment as it grows, with one review a year. */
export interface CapacityOutlook {
  readonly environment: string;
  readonly growthPercent: number;
  /** Other environments that draw on the same quota. */
  readonly sharedWith: readonly string[];
  readonly sizes: readonly SizeOutlook[];
  readonly families: readonly FamilyOutlook[];
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
  /** Who made the plans that were made in this run. */
  readonly plans?: readonly StackPlan[] | undefined;
  /** What the graph tells beyond findings. */
  readonly analysis?: Analysis | undefined;
  /** The years to come of each environment, as the deployment file declares growth and quota: neither stands in Terraform. */
  readonly capacityOutlook?: readonly CapacityOutlook[] | undefined;
}
