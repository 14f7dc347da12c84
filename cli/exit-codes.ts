import type { CheckovError } from "checkov-wrapper";
import { InputError } from "../config/input-error";

/** What the exit code of every command says. */
export const exitCodes = { holds: 0, violations: 1, wrongInput: 2, toolFailed: 3 } as const;

/** The input or the call is wrong; the message says what to change. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The exit code that an error stands for. What nobody foresaw proves nothing, so it is a failure of the tool. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof InputError || error instanceof UsageError) return exitCodes.wrongInput;
  // By name, because its class would load the whole wrapper.
  if (error instanceof Error && error.name === "CheckovError" && (error as CheckovError).kind === "input") return exitCodes.wrongInput;
  return exitCodes.toolFailed;
}
