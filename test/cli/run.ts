import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** What a call of the command answered. */
export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls `baseline` as a user does, in the project's folder unless told otherwise. */
export function baseline(args: readonly string[], { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve("cli/baseline.js"), ...args], {
    cwd,
    encoding: "utf8",
    // Plans of a whole deployment, as JSON.
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Lends a fresh folder and removes it afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(os.tmpdir(), "baseline-cli-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
