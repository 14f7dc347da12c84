import path from "node:path";
import type { CopiedFile } from "./copy";
import { CheckovError } from "./errors";
import { packageFolder } from "./pin";
import type { RawRecord } from "./report";
import type { Framework } from "./types";

/** Two checks that pass on every resource, one for each of Checkov's engines. */
export const seenChecksFolder: string = path.join(packageFolder, "python", "seen");

const byPython = "CKV_WRAPPER_SEEN";
const byGraph = "CKV2_WRAPPER_SEEN";

/** The ids of these checks. */
export const seenIds: readonly string[] = [byPython, byGraph];

/**
 * Proves that Checkov looked at each managed resource with both engines, and answers how many there are. Counting the
 * findings would prove nothing: a resource that Checkov lost has none, just like one that is as it should be.
 */
export function assertAllSeen(records: readonly RawRecord[], copied: ReadonlyMap<string, CopiedFile>, framework: Framework): number {
  const seen = (id: string, key: (record: RawRecord) => string) => new Set(records.filter((record) => record.check_id === id).map(key));
  if (framework === "terraform_json") {
    const key = (record: RawRecord) => `${record.file_path.replaceAll("\\", "/")}:${record.file_line_range[0]}`;
    const engines = [seen(byPython, key), seen(byGraph, key)] as const;
    const expected = [...copied].flatMap(([copy, { file, blocks }]) =>
      [...blocks]
        .filter(([, block]) => block.kind === "resource" && block.number !== "none")
        .map(([line, block]) => ({ key: `${copy}:${line}`, name: `${block.address} in ${file}`, block })),
    );
    // Of a block whose count or for_each comes to nothing, the graph has none.
    return all(expected, ({ key, block }) => engines[0].has(key) && (block.number === "any" || engines[1].has(key)));
  }
  const engines = [seen(byPython, (record) => record.resource), seen(byGraph, (record) => record.resource)] as const;
  const addresses = framework === "terraform_plan" ? [...copied.values()].flatMap(({ text }) => plannedAddresses(JSON.parse(text))) : [...engines[0]];
  return all(
    addresses.map((name) => ({ name })),
    ({ name }) => engines[0].has(name) && (framework === "terraform" || engines[1].has(name)),
  );
}

function all<T extends { readonly name: string }>(expected: readonly T[], isSeen: (each: T) => boolean): number {
  if (expected.length === 0) throw new CheckovError("incomplete", "nothing was scanned: no managed resource in the files");
  const lost = expected.filter((each) => !isSeen(each));
  if (lost.length === 0) return expected.length;
  const some = lost
    .slice(0, 10)
    .map((each) => each.name)
    .join(", ");
  const more = lost.length > 10 ? ` and ${lost.length - 10} more` : "";
  throw new CheckovError("incomplete", `checkov did not look at ${lost.length} of ${expected.length} resources: ${some}${more}`);
}

interface PlannedModule {
  readonly resources?: readonly { readonly address: string; readonly mode: string }[];
  readonly child_modules?: readonly PlannedModule[];
}

/** The addresses of the managed resources that a plan leaves in place or makes. */
function plannedAddresses(plan: { planned_values?: { root_module?: PlannedModule } }): string[] {
  const of = (module: PlannedModule): string[] => [
    ...(module.resources ?? []).filter((resource) => resource.mode === "managed").map((resource) => resource.address),
    ...(module.child_modules ?? []).flatMap(of),
  ];
  return of(plan.planned_values?.root_module ?? {});
}
