import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { LineRange } from "./original-lines";

interface PlannedModule {
  readonly resources?: readonly { readonly address: string; readonly mode: string; readonly type: string }[];
  readonly child_modules?: readonly PlannedModule[];
}

/** The managed resources that a plan leaves in place or makes. */
export function plannedResources(text: string): { readonly address: string; readonly type: string }[] {
  const plan = JSON.parse(text) as { planned_values?: { root_module?: PlannedModule } };
  const of = (module: PlannedModule): { address: string; type: string }[] => [
    ...(module.resources ?? []).filter((resource) => resource.mode === "managed").map(({ address, type }) => ({ address, type })),
    ...(module.child_modules ?? []).flatMap(of),
  ];
  return of(plan.planned_values?.root_module ?? {});
}

/** Where each planned resource stands, by address. `terraform show -json` writes one line; a plan that was laid out tells more. */
export function plannedLines(text: string): Map<string, LineRange> {
  const found = new Map<string, LineRange>();
  const tree = parseTree(text);
  const root = tree && findNodeAtLocation(tree, ["planned_values", "root_module"]);
  const starts = lineStarts(text);
  const visit = (module: Node) => {
    for (const resource of findNodeAtLocation(module, ["resources"])?.children ?? []) {
      const address: unknown = findNodeAtLocation(resource, ["address"])?.value;
      if (typeof address === "string") found.set(address, [lineAt(starts, resource.offset), lineAt(starts, resource.offset + resource.length - 1)]);
    }
    for (const child of findNodeAtLocation(module, ["child_modules"])?.children ?? []) visit(child);
  };
  if (root) visit(root);
  return found;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of a position, counted from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
