import { findTerraform } from "../../offline/terraform/find-terraform";
import { UsageError } from "../exit-codes";
import type { Approval } from "./run";

/** What deploy and destroy may be called with. */
export interface DeployOptions {
  readonly deployment: string;
  readonly output: string;
  readonly exceptions?: string;
  readonly planOnly?: boolean;
  readonly yes?: boolean;
  readonly planDigest?: readonly string[];
  readonly quiet?: boolean;
}

/** The Terraform to run, as `BASELINE_TERRAFORM` names it, else the one on the PATH. @throws TerraformError when there is none, or it is too old */
export async function terraformCommand(env: NodeJS.ProcessEnv = process.env): Promise<readonly string[]> {
  const named = env.BASELINE_TERRAFORM;
  return (await findTerraform({ env, ...(named !== undefined && { command: [named] }) })).command;
}

/** How the call says that plans are approved. @param stacks those it names @throws UsageError */
export function approvalOf({ planOnly = false, yes = false, planDigest = [] }: DeployOptions, stacks: readonly string[]): Approval {
  if (planOnly && (yes || planDigest.length > 0))
    throw new UsageError("--plan-only applies nothing, so --yes and --plan-digest say nothing with it; leave one of them out");
  if (yes && planDigest.length === 0) {
    throw new UsageError(
      "--yes alone would approve a plan that nobody has seen - call with --plan-only first, then with --yes and the digests it prints (--plan-digest)",
    );
  }
  const digests = new Map<string, Set<string>>();
  for (const given of planDigest) {
    const [, stack = stacks.length === 1 ? stacks[0] : undefined, digest = ""] = /^(?:(.+)=)?([0-9a-f]{64})$/.exec(given) ?? [];
    if (digest === "")
      throw new UsageError(`--plan-digest got "${given}"; expected STACK=DIGEST as --plan-only prints it, 64 hexadecimal digits: copy it again`);
    if (stack === undefined) throw new UsageError(`--plan-digest got a digest without a stack, and there are ${stacks.length}; write STACK=${digest}`);
    digests.set(stack, (digests.get(stack) ?? new Set()).add(digest));
  }
  return { yes, digests, planOnly };
}
