import type { Terraform } from "../offline/terraform/find-terraform";
import { push } from "../policy/push";
import type { StackPlan, ToolRun } from "../review/report";

/** What was planned, with what, and how long it took. */
export interface Planned {
  readonly plans: readonly StackPlan[];
  readonly stacks: number;
  readonly terraform: Terraform;
  readonly azurermVersion: string;
  /** The revision that the plans are against. */
  readonly base: string | undefined;
  readonly durationMs: number;
}

// A report names some, and its JSON all.
const mostNamed = 3;

/** A line for each that planned, and for each reason why it was not the real azurerm. */
export function planTools({ plans, stacks, terraform, azurermVersion, base, durationMs: took }: Planned): ToolRun[] {
  const product = terraform.product === "tofu" ? "OpenTofu" : "Terraform";
  const durationMs = Math.round(took);
  if (plans.length === 0)
    return [{ name: product, version: terraform.version, durationMs, did: `nothing to plan: no stack that was asked for differs from ${base}` }];
  const groups = new Map<string, StackPlan[]>();
  for (const plan of [...plans].sort((a, b) => a.by.localeCompare(b.by))) push(groups, JSON.stringify([plan.by, plan.because]), plan);
  const against = base === undefined ? "" : `, against ${base}`;
  return [...groups.values()].map((group) => {
    const { by, because } = group[0] as StackPlan;
    const which = because === undefined || group.length === plans.length ? "" : ` (${named(group)})`;
    const why = because === undefined ? "" : `; not by the real azurerm: ${inShort(because)}`;
    const did = `${group.length} of ${stacks} stacks planned by ${product} ${terraform.version} without Azure${against}${which}${why}`;
    return { name: by === "azurerm" ? "azurerm" : "offline azurerm", version: azurermVersion, durationMs, did };
  });
}

/** Without what Terraform said, which the progress has shown and the JSON holds. */
function inShort(because: string): string {
  return because.split(" - ")[0] ?? because;
}

function named(plans: readonly StackPlan[]): string {
  const names = plans.slice(0, mostNamed).map(({ stack }) => stack);
  return plans.length > mostNamed ? `${names.join(", ")} and ${plans.length - mostNamed} more` : names.join(", ");
}
