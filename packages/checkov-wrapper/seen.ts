import path from "node:path";
import type { CopiedFile } from "./copy";
import { CheckovError } from "./errors";
import { packageFolder } from "./pin";
import { plannedResources } from "./plan";
import type { RawRecord } from "./report";
import type { Framework } from "./types";

/** Two checks that pass on every resource, one for each of Checkov's engines. */
export const seenChecksFolder: string = path.join(packageFolder, "python", "seen");

const byPython = "CKV_WRAPPER_SEEN";
const byGraph = "CKV2_WRAPPER_SEEN";

/** The ids of these checks. */
export const seenIds: readonly string[] = [byPython, byGraph];

/** A managed resource that Checkov was seen to look at. */
export interface SeenResource {
  readonly file: string;
  readonly address: string;
}

/**
 * Proves that Checkov looked at each managed resource with both engines, and answers which there are. Counting the
 * findings would prove nothing: a resource that Checkov lost has none, just like one that is as it should be.
 */
export function assertAllSeen(records: readonly RawRecord[], copied: ReadonlyMap<string, CopiedFile>, framework: Framework): SeenResource[] {
  const seen = (id: string, key: (record: RawRecord) => string) => new Set(records.filter((record) => record.check_id === id).map(key));
  if (framework === "terraform_plan") {
    const key = (record: RawRecord) => `${copyOf(record)}:${record.resource}`;
    const engines = [seen(byPython, key), seen(byGraph, key)] as const;
    const planned = [...copied].flatMap(([copy, { file, text }]) =>
      plannedResources(text).map(({ address }) => ({ key: `${copy}:${address}`, name: `${address} in ${file}`, file, address })),
    );
    return all(planned, (each) => engines[0].has(each.key) && engines[1].has(each.key));
  }
  const key = (record: RawRecord) => `${copyOf(record)}:${record.file_line_range[0]}`;
  const engines = [seen(byPython, key), seen(byGraph, key)] as const;
  const written = [...copied].flatMap(([copy, { file, blocks }]) =>
    [...blocks]
      .filter(([, block]) => block.kind === "resource" && block.number !== "none")
      .map(([line, block]) => ({ key: `${copy}:${line}`, name: `${block.address} in ${file}`, file, address: block.address, block })),
  );
  // Of a block whose count or for_each comes to nothing, one of the engines has none.
  const found = all(written, (each) => {
    const [python, graph] = [engines[0].has(each.key), engines[1].has(each.key)];
    return each.block.number === "any" ? python || graph : python && graph;
  });
  return framework === "terraform_json" ? found : instances(records, copied);
}

/** What Checkov makes of the blocks of HCL: one resource for each module call, and for each count it can work out. */
function instances(records: readonly RawRecord[], copied: ReadonlyMap<string, CopiedFile>): SeenResource[] {
  return records
    .filter((record) => record.check_id === byPython)
    .map((record) => ({ file: copied.get(copyOf(record))?.file ?? record.file_path, address: record.resource }));
}

function copyOf(record: RawRecord): string {
  return record.file_path.replaceAll("\\", "/");
}

function all<T extends SeenResource & { readonly name: string }>(expected: readonly T[], isSeen: (each: T) => boolean): T[] {
  if (expected.length === 0) throw new CheckovError("incomplete", "nothing was scanned: no managed resource in the files");
  const lost = expected.filter((each) => !isSeen(each));
  if (lost.length === 0) return [...expected];
  const some = lost
    .slice(0, 10)
    .map((each) => each.name)
    .join(", ");
  const more = lost.length > 10 ? ` and ${lost.length - 10} more` : "";
  throw new CheckovError("incomplete", `checkov did not look at ${lost.length} of ${expected.length} resources: ${some}${more}`);
}
