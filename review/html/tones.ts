import type { PathVerdict } from "../../policy/analysis/exposure";
import type { Fate } from "../../policy/analysis/outcome";
import type { FindingState, Severity } from "../../policy/model";
import type { Tone } from "./elements";

/** How bad a severity looks. */
export function severityTone(severity: Severity): Tone {
  return severity === "critical" || severity === "high" ? "bad" : severity === "medium" ? "warn" : "info";
}

/** How a finding's state looks. */
export function stateTone(state: FindingState): Tone {
  return state === "fail" ? "bad" : state === "unknown" ? "warn" : "quiet";
}

/** How the verdict on a path looks. */
export function pathTone(verdict: PathVerdict): Tone {
  return verdict === "both" ? "good" : verdict === "undecided" ? "warn" : "bad";
}

/** How an outcome looks. */
export function fateTone(fate: Fate): Tone {
  return fate === "goes on" ? "good" : fate === "recovers" || fate === "is rebuilt" ? "info" : fate === "lost" ? "bad" : "warn";
}
