import { planTools } from "../../cli/plan-tools";
import type { StackPlan } from "../../review/report";

const terraform = { command: ["terraform"], product: "terraform", version: "1.11.4" } as const;
const told = (plans: readonly StackPlan[], base?: string) =>
  planTools({ plans, stacks: 9, terraform, azurermVersion: "4.55.0", base, durationMs: 1234.5 }).map(({ name, version, did }) => `${name} ${version}: ${did}`);
const by = (engine: StackPlan["by"], because: string | undefined, ...stacks: string[]) => stacks.map((stack) => ({ stack, by: engine, because }));

describe("a report says who planned what", () => {
  it.each<readonly [string, readonly StackPlan[], string | undefined, readonly string[]]>([
    ["one engine", by("azurerm", undefined, "a", "b"), undefined, ["azurerm 4.55.0: 2 of 9 stacks planned by Terraform 1.11.4 without Azure"]],
    [
      "the offline one, where the other is not to be had: for all the same short reason",
      by("offline", "azurerm 4.55.0 is not to be had - no such host", "a", "b"),
      "main",
      [
        "offline azurerm 4.55.0: 2 of 9 stacks planned by Terraform 1.11.4 without Azure, against main; not by the real azurerm: azurerm 4.55.0 is not to be had",
      ],
    ],
    [
      "both, with the stacks of each reason, the real one first",
      [...by("offline", "it reads data", "a", "b", "c", "d"), ...by("azurerm", undefined, "e"), ...by("offline", "it asked", "f")],
      undefined,
      [
        "azurerm 4.55.0: 1 of 9 stacks planned by Terraform 1.11.4 without Azure",
        "offline azurerm 4.55.0: 4 of 9 stacks planned by Terraform 1.11.4 without Azure (a, b, c and 1 more); not by the real azurerm: it reads data",
        "offline azurerm 4.55.0: 1 of 9 stacks planned by Terraform 1.11.4 without Azure (f); not by the real azurerm: it asked",
      ],
    ],
    ["nothing, where nothing differs", [], "HEAD", ["Terraform 1.11.4: nothing to plan: no stack that was asked for differs from HEAD"]],
  ])("%s", (_, plans, base, lines) => expect(told(plans, base)).toEqual(lines));
});
