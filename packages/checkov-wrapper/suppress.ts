import { CheckovError } from "./errors";
import type { CheckovRecord, Suppression, UnusedSuppression } from "./types";

/** What suppressions did. */
export interface Suppressed {
  readonly records: readonly CheckovRecord[];
  readonly unused: readonly UnusedSuppression[];
}

/** Marks the failed records that someone has accepted. None is left out, and what is accepted for nothing is told. */
export function suppress(records: readonly CheckovRecord[], suppressions: readonly Suppression[], today: Date = new Date()): Suppressed {
  const date = today.toISOString().slice(0, 10);
  const valid = suppressions
    .filter(({ expires }) => expires === undefined || expires >= date)
    .map((suppression) => ({ suppression, matches: matcher(suppression) }));
  const used = new Set<Suppression>();
  const marked = records.map((record) => {
    const found = record.result === "failed" ? valid.find(({ matches }) => matches(record))?.suppression : undefined;
    if (!found) return record;
    used.add(found);
    // Not spread: the line range is looked up when it is read.
    return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(record), suppressed: { value: found, enumerable: true } }) as CheckovRecord;
  });
  const unused = suppressions
    .filter((suppression) => !used.has(suppression))
    .map((suppression): UnusedSuppression => ({ ...suppression, why: valid.some((each) => each.suppression === suppression) ? "unmatched" : "expired" }));
  return { records: marked, unused };
}

/** Refuses suppressions that are malformed or wider than one kind of resource, all at once. */
export function checkSuppressions(suppressions: readonly Suppression[]): void {
  if (!Array.isArray(suppressions)) throw new CheckovError("input", "suppressions: expected a list");
  const wrong = suppressions.flatMap((suppression, index) => problemsOf(suppression).map((problem) => `suppressions[${index}]: ${problem}`));
  if (wrong.length > 0) throw new CheckovError("input", wrong.join("\n"));
}

function problemsOf(suppression: Partial<Record<keyof Suppression, unknown>> | null): string[] {
  const { checkId, address, stack, reason, expires } = suppression ?? {};
  const got = (value: unknown) => `got ${JSON.stringify(value)}`;
  return [
    typeof checkId === "string" && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(checkId)
      ? ""
      : `checkId names one check - ${got(checkId)}; expected such as "CKV_AZURE_3"`,
    typeof address === "string" && /\w+\.[\w*]/.test(address)
      ? ""
      : `address names a resource, or with * several of one type - ${got(address)}; expected such as "azurerm_key_vault.*"`,
    stack === undefined || (typeof stack === "string" && stack !== "") ? "" : `stack is a name - ${got(stack)}`,
    typeof reason === "string" && reason.trim().length >= 10 ? "" : `reason says why, in 10 characters or more - ${got(reason)}`,
    expires === undefined || isDate(expires) ? "" : `expires is a date - ${got(expires)}; expected such as "2027-01-31"`,
  ].filter((problem) => problem !== "");
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function matcher({ checkId, address, stack }: Suppression): (record: CheckovRecord) => boolean {
  // Only * is special: addresses hold brackets and dots of their own.
  const pattern = new RegExp(`^${address.split("*").map(literal).join(".*")}$`, "s");
  return (record) => record.checkId === checkId && pattern.test(record.address) && (stack === undefined || record.stack === stack);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
