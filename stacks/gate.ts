import type { LoadedExceptions } from "../config/load-exceptions";
import { conclude, examine, type Judgement, type Opinion } from "../policy/judge";
import { blocks, type Finding } from "../policy/model";
import { allRules } from "../policy/packs/all";
import type { Gate } from "./baseline-app";
import { describeViolations } from "./describe-violations";

/** The policy does not hold; carries what was found. Its text is what a person reads who ran `cdktf synth`. */
export class PolicyViolation extends Error {
  override readonly name = "PolicyViolation";

  constructor(
    readonly judgement: Judgement,
    readonly opinion: Opinion,
  ) {
    super(describeViolations(judgement.findings.filter(blocks)));
  }
}

/** What a run of the gate needs to know besides the stacks. */
export interface GateInput {
  readonly exceptions: LoadedExceptions;
  readonly today: Date;
  /** Whether the stacks are all that the exceptions are about. */
  readonly complete: boolean;
  /** The deployment entry that made a stack. */
  readonly originOf: (stack: string) => Finding["origin"];
}

/** Judges all stacks by the baseline's rules. The gate throws `PolicyViolation` when one blocks. */
export function policyGate({ exceptions, today, complete, originOf }: GateInput): Gate {
  return (stacks) => {
    const opinion = examine(stacks, allRules, originOf);
    const judgement = conclude(opinion, undefined, exceptions, today, complete);
    if (judgement.blocked) throw new PolicyViolation(judgement, opinion);
  };
}
