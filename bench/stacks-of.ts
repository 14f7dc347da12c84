import { loadSynthesized } from "../policy/load-synthesized";
import type { StackJson } from "../policy/stack-json";
import { run } from "./child";

/** The reference deployment, which the figures are about. */
export const referenceDeployment = "config/deployments/altinn.yaml";

/** Synthesizes the reference deployment into a folder and reads it back. */
export async function referenceStacks(folder: string): Promise<StackJson[]> {
  await run(process.execPath, ["cli/baseline.js", "synth", "-d", referenceDeployment, "-o", folder, "-q"]);
  return loadSynthesized(folder);
}

/** How many managed resources of each type are in the stacks. */
export function countByType(stacks: readonly StackJson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of resourcesOf(stacks)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** How many managed resources are in the stacks. */
export function countResources(stacks: readonly StackJson[]): number {
  return resourcesOf(stacks).length;
}

/** All managed resources with their JSON. */
export function resourcesOf(stacks: readonly StackJson[]): { readonly stack: string; readonly type: string; readonly name: string; readonly body: object }[] {
  return stacks.flatMap(({ stack, json }) =>
    Object.entries((json.resource ?? {}) as Record<string, Record<string, object>>).flatMap(([type, named]) =>
      Object.entries(named).map(([name, body]) => ({ stack, type, name, body })),
    ),
  );
}
