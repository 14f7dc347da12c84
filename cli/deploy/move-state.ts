import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asList, isObject } from "../../policy/stack-json";
import type { PlanContext } from "./plan-stack";
import { type StackFolder, whereStatesLie } from "./stack-folders";
import { StackTerraform } from "./terraform";

/** In the stack's folder, so that another run goes on with it. */
const ownState = "destroying.tfstate";

/** Does a stack make the account that its own state is in? */
export function holdsItsState({ terraform: settings, resource }: StackFolder["json"]["json"]): boolean {
  const backends = isObject(settings) ? settings.backend : undefined;
  const backend = isObject(backends) ? asList(backends.azurerm)[0] : undefined;
  const accounts = isObject(resource) && isObject(resource.azurerm_storage_account) ? Object.values(resource.azurerm_storage_account) : [];
  return isObject(backend) && accounts.some((account) => isObject(account) && account.name !== undefined && account.name === backend.storage_account_name);
}

/** Has the state of a stack been moved out of the account, so that the account can go? */
export function isMoved({ folder }: StackFolder): boolean {
  return existsSync(path.join(folder, ownState));
}

/** Moves the state of a stack into its folder, for nobody else to read. @returns where it is */
export async function moveState(stack: StackFolder, context: PlanContext): Promise<string> {
  const [override, state] = [path.join(stack.folder, whereStatesLie), path.join(stack.folder, ownState)];
  const before = existsSync(override) ? readFileSync(override) : undefined;
  const { data } = before === undefined ? {} : (JSON.parse(before.toString("utf8")) as { readonly data?: unknown });
  writeFileSync(state, "", { mode: 0o600 });
  writeFileSync(override, JSON.stringify({ terraform: { backend: { local: { path: ownState } } }, data }));
  const terraform = new StackTerraform(stack.name, context.terraform, stack.folder, context.env);
  try {
    await terraform.run(["init", "-input=false", "-migrate-state", "-force-copy"], { output: "stderr" });
  } catch (error) {
    // Nothing has moved: the next run begins as this one did.
    if (before === undefined) rmSync(override);
    else writeFileSync(override, before);
    rmSync(state, { force: true });
    throw error;
  }
  return state;
}

/** Removes what is left of a state whose resources are gone. */
export function forgetState({ folder }: StackFolder): void {
  for (const name of [whereStatesLie, ownState, `${ownState}.backup`]) rmSync(path.join(folder, name), { force: true });
}
