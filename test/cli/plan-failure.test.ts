import { describeFailures } from "../../cli/plan-failure";
import type { StackRun } from "../../offline/terraform/run-stack";

const failed = (run: Partial<StackRun>): StackRun => ({ stack: "a", status: "failed", diagnostics: [], timings: {}, ...run });
const error = { severity: "error", summary: "Missing name", detail: "It has none.\n\nGive it one." } as const;

describe("what did not come to a plan is told", () => {
  it("in Terraform's words, with the address, and with what was skipped for it", () => {
    const warning = { ...error, severity: "warning" } as const;
    const runs = [
      failed({ plannedBy: "offline", diagnostics: [{ ...error, address: "t.n" }, warning] }),
      failed({ stack: "b", status: "skipped", because: "a" }),
    ];
    expect(describeFailures(runs).split("\n")).toEqual([
      "terraform did not plan 2 of the stacks, so nothing is proven:",
      "a: Missing name (t.n)",
      "  It has none.",
      "  Give it one.",
      "b: not planned, because a was not",
    ]);
  });

  it("with a way out where the real azurerm complains, which was given values that are made up", () =>
    expect(
      describeFailures([failed({ plannedBy: "azurerm", diagnostics: [error] })])
        .split("\n")
        .at(-1),
    ).toBe("  said by the real azurerm; what it was given from other stacks is made up: if it complains of that, plan with --engine offline"));
});
