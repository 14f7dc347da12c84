import type { StackRun } from "../offline/terraform/run-stack";

/** Terraform did not come to a plan, so nothing is proven; its own words say why. */
export class PlanFailure extends Error {
  override readonly name = "PlanFailure";
}

const ofAzurerm = "said by the real azurerm; what it was given from other stacks is made up: if it complains of that, plan with --engine offline";

/** What went wrong in which stack, in Terraform's words. */
export function describeFailures(failed: readonly StackRun[]): string {
  const lines = failed.flatMap(({ stack, status, because, diagnostics, plannedBy }) => {
    if (status === "skipped") return [`${stack}: not planned, because ${because} was not`];
    const told = diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ summary, detail, address }) => [`${stack}: ${summary}${address === undefined ? "" : ` (${address})`}`, ...indent(detail)].join("\n"));
    return plannedBy === "azurerm" ? [...told, `  ${ofAzurerm}`] : told;
  });
  return `terraform did not plan ${failed.length} of the stacks, so nothing is proven:\n${lines.join("\n")}`;
}

function indent(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `  ${line}`);
}
