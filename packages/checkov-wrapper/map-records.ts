import { type Block, stackOf } from "./block";
import { checksByType } from "./checks";
import type { CopiedFile } from "./copy";
import { CheckovError } from "./errors";
import { type LineRange, originalLines } from "./original-lines";
import { plannedLines } from "./plan";
import type { RawRecord } from "./report";
import { type SeenResource, seenIds } from "./seen";
import { severityOf } from "./severity";
import type { CheckovRecord, Framework, Unchecked } from "./types";

/** Turns Checkov's records into ours: the block they are about, in the file it came from. The own checks' records are left out. */
export function mapRecords(raw: readonly RawRecord[], copied: ReadonlyMap<string, CopiedFile>, framework: Framework): CheckovRecord[] {
  const files = [...copied.values()];
  const read = framework === "terraform_plan" ? plannedLines : originalLines;
  const lines = new Map<CopiedFile, () => Map<string, LineRange>>(files.map((file) => [file, once(() => read(file.text))]));
  const order = new Map(files.map((file, index) => [file.file, index]));
  const mapped = raw
    .filter((record) => !seenIds.includes(record.check_id))
    .map((record) => {
      const { file, address, resourceType, block } = locate(record, copied, framework);
      const original = lines.get(file);
      const [first, last] = record.file_line_range;
      return {
        position: first,
        record: {
          file: file.file,
          stack: stackOf(file.file),
          address,
          resourceType,
          constructPath: block?.constructPath,
          checkId: record.check_id,
          checkName: record.check_name,
          severity: severityOf(record.check_id),
          result: resultOf(record),
          evaluatedKeys: record.check_result.evaluated_keys ?? [],
          guideline: record.guideline ?? undefined,
          // Reading the original costs more than all the rest, and only what is shown to someone needs it.
          get fileLineRange(): LineRange {
            // HCL is scanned as it stands, line for line.
            return framework === "terraform" ? [first, last] : (original?.().get(address) ?? [1, 1]);
          },
        },
      };
    });
  mapped.sort(
    (a, b) =>
      (order.get(a.record.file) ?? 0) - (order.get(b.record.file) ?? 0) ||
      a.position - b.position ||
      compare(a.record.address, b.record.address) ||
      compare(a.record.checkId, b.record.checkId),
  );
  return mapped.map(({ record }) => record);
}

/** The blocks that have no record, and why. */
export function findUnchecked(records: readonly CheckovRecord[], seen: readonly SeenResource[], copied: ReadonlyMap<string, CopiedFile>): Unchecked[] {
  const judged = new Set(records.map((record) => `${record.file}\n${record.address}`));
  const silent = seen.filter(({ file, address }) => !judged.has(`${file}\n${address}`));
  return [...copied.values()].flatMap(({ file, modules }) => [
    ...silent
      .filter((resource) => resource.file === file)
      .map(({ address }): Unchecked => ({ file, address, why: checksByType().has(typeOf(address)) ? "undecided" : "no-checks" })),
    ...modules.map((module): Unchecked => ({ file, address: `module.${module}`, why: "module" })),
  ]);
}

/** The type in an address, `azurerm_key_vault` in `module.a["x"].azurerm_key_vault.main`. */
export function typeOf(address: string): string {
  const own = address.replace(/^(module\.[^.[]+(\[("[^"]*"|\d+)\])?\.)+/, "").replace(/^data\./, "");
  return own.split(".")[0] ?? own;
}

interface Place {
  readonly file: CopiedFile;
  readonly address: string;
  readonly resourceType: string;
  readonly block: Block | undefined;
}

function locate(record: RawRecord, copied: ReadonlyMap<string, CopiedFile>, framework: Framework): Place {
  const file = copied.get(record.file_path.replaceAll("\\", "/"));
  if (!file) throw new CheckovError("bad-output", `checkov reports on ${record.file_path}, which is none of the files it was given`);
  const block = file.blocks.get(record.file_line_range[0]);
  // Of HCL and of plans Checkov tells full addresses, with the module and the index.
  if (framework !== "terraform_json") return { file, address: record.resource, resourceType: typeOf(record.resource), block };
  if (!block) {
    throw new CheckovError("bad-output", `checkov reports ${record.check_id} on ${record.resource} in ${file.file} at a line where no block begins`);
  }
  return { file, address: block.address, resourceType: block.type, block };
}

function resultOf(record: RawRecord): CheckovRecord["result"] {
  // A skipped check was not run: nothing here asks for skips, and one that came all the same must not pass for a pass.
  return record.check_result.result === "PASSED" ? "passed" : "failed";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
