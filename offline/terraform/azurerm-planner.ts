import { setTimeout } from "node:timers/promises";
import { AskedAzure, AzurermEnded, AzurermProcess } from "./azurerm-process";
import { type TerraformDiagnostic, TerraformError } from "./errors";
import type { Azurerm } from "./find-azurerm";
import { type RunStackOptions, runStack, type StackRun } from "./run-stack";

/** A run of a stack without what azurerm decides itself. */
export type PlanRequest = Omit<RunStackOptions, "engine" | "steps" | "refresh">;

/** What azurerm made of a stack: a run, or why there is none. */
export type AzurermPlan = { readonly run: StackRun } | { readonly not: string };

/** Plans with the real azurerm where it needs no Azure for it, and says where it does. */
export class AzurermPlanner {
  private readonly states = new Map<string, string>();
  private readonly idle: AzurermProcess[] = [];
  private broken: string | undefined;

  /** @param cliConfig a configuration of Terraform's command line that says nothing */
  constructor(
    private readonly azurerm: Azurerm,
    private readonly cliConfig: string,
  ) {}

  /** Plans a stack on the state that it has in this session. */
  async plan(request: PlanRequest): Promise<AzurermPlan> {
    const { name, dataTypes } = request.stack;
    const data = dataTypes.find((type) => type !== "azurerm_client_config");
    if (data !== undefined) return { not: `it reads data.${data}, for which azurerm asks Azure` };
    const not = this.broken ?? this.states.get(name);
    return not === undefined ? this.run(request) : { not };
  }

  /**
   * Looks whether azurerm takes the state of a stack that was just applied without Azure for what the stack says. What it would change of
   * it is no change that anybody makes, and a plan on that state would show it as one.
   */
  async examineState(request: PlanRequest): Promise<void> {
    const planned = await this.plan(request);
    if ("not" in planned) return;
    const why = objection(planned.run);
    if (why !== undefined) this.states.set(request.stack.name, `azurerm does not take the state that was made up for what was there before: ${why}`);
  }

  /** Ends what was started. */
  close(): void {
    for (const azurerm of this.idle.splice(0)) azurerm.close();
  }

  private async run(request: PlanRequest): Promise<AzurermPlan> {
    let azurerm: AzurermProcess | undefined;
    try {
      azurerm = this.idle.pop() ?? (await AzurermProcess.start(this.azurerm));
      const plan = await this.planWith(azurerm, request);
      this.idle.push(azurerm);
      return plan;
    } catch (error) {
      azurerm?.close();
      if (error instanceof AskedAzure) return { not: `azurerm asked for ${error.host} to plan it` };
      if (azurerm?.ended !== undefined) return { not: `azurerm could not plan it: ${azurerm.ended.message}` };
      if (error instanceof AzurermEnded || (error instanceof TerraformError && error.kind === "failed")) return this.breaks(error.message);
      throw error;
    }
  }

  private async planWith(azurerm: AzurermProcess, request: PlanRequest): Promise<AzurermPlan> {
    const run = await runStack({ ...request, engine: azurerm.engineFor(request.stack, this.cliConfig), steps: ["plan"], refresh: false });
    // Terraform blames a resource for it, and may say so before the end is known here.
    if (run.status === "failed") await setTimeout(100);
    if (azurerm.ended !== undefined) throw azurerm.ended;
    // What is said of no resource, and of no place in the stack, is said of azurerm or of how it was started: the same for every stack.
    const itself = run.status === "failed" ? run.diagnostics.filter(isError).find((found) => !isOfTheStack(found)) : undefined;
    return itself === undefined ? { run: { ...run, plannedBy: "azurerm" } } : this.breaks([itself.summary, itself.detail].filter(Boolean).join(" - "));
  }

  private breaks(said: string): AzurermPlan {
    this.broken = `azurerm ${this.azurerm.version} does not work here: ${said.replace(/\s+/g, " ").trim().slice(0, 300)}`;
    return { not: this.broken };
  }
}

function isError({ severity }: TerraformDiagnostic): boolean {
  return severity === "error";
}

/** Errors of a provider's start point to its block in the file. */
function isOfTheStack({ address, file, line }: TerraformDiagnostic): boolean {
  return address !== undefined ? !address.startsWith("provider") : file !== undefined && line !== undefined;
}

function objection({ status, diagnostics, planJson }: StackRun): string | undefined {
  if (status !== "done") return diagnostics.find(isError)?.summary ?? "it has no plan for it";
  const [first, ...others] = changesIn(planJson);
  return first && `it would change ${first}${others.length > 0 ? ` and ${others.length} more` : ""}`;
}

function changesIn(planJson = "{}"): string[] {
  const plan = JSON.parse(planJson) as {
    readonly resource_changes?: readonly { readonly address: string; readonly change: { readonly actions: readonly string[] } }[];
  };
  return (plan.resource_changes ?? []).filter(({ change }) => change.actions.some((action) => action !== "no-op")).map(({ address }) => address);
}
