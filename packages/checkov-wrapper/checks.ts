import { readFileSync } from "node:fs";
import path from "node:path";
import { packageFolder } from "./pin";

/** This package's own checks, for use with `runCheckov` and with plain `checkov --external-checks-dir`. */
export const azurermChecksFolder: string = path.join(packageFolder, "checks");

let read: ReadonlyMap<string, readonly string[]> | undefined;

/** Which checks the pinned Checkov has for each azurerm resource type; `python/list_checks.py` makes the list. */
export function checksByType(): ReadonlyMap<string, readonly string[]> {
  if (!read) {
    const file = JSON.parse(readFileSync(path.join(packageFolder, "checks.json"), "utf8")) as { types: Record<string, string[]> };
    read = new Map(Object.entries(file.types));
  }
  return read;
}
