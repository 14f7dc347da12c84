import { readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "./pin";
import type { Severity } from "./types";

let read: ReadonlyMap<string, Severity> | undefined;

/**
 * How bad it is when a check fails: `critical` lets anyone in or loses secrets, `high` weakens a protection that the others rest on,
 * `low` is about upkeep. Checks that are not in the table, such as those of the caller's own, are `medium`.
 */
export function severityOf(checkId: string): Severity {
  return severities().get(checkId) ?? "medium";
}

/** The whole table, from `severities.json`. */
export function severities(): ReadonlyMap<string, Severity> {
  if (!read) {
    const table = JSON.parse(readFileSync(path.join(packageFolder, "severities.json"), "utf8")) as Record<Severity, string[]>;
    read = new Map(Object.entries(table).flatMap(([severity, ids]) => ids.map((id) => [id, severity as Severity] as const)));
  }
  return read;
}
