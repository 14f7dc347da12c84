import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const folders: string[] = [];

/** A new empty folder, removed by `removeFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), "checkov-wrapper-test-"));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes a file as cdktf does, and answers with its path. */
export function writeStack(folder: string, stack: string, content: unknown): string {
  const file = path.join(folder, "stacks", stack, "cdk.tf.json");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return file;
}

/** A program that does as Checkov in one way or another. */
export function fakeCheckov(mode: string, note = ""): [string, ...string[]] {
  return [process.execPath, path.join(__dirname, "fakes", "checkov.js"), mode, note];
}

export interface FakePython {
  readonly version: readonly number[];
  readonly pip?: "fails";
  /** The version of Checkov that it has. */
  readonly checkov?: string;
}

/** A program called `python3` in a folder of its own, and an environment in which it is found and nothing else. */
export function fakePython(settings: FakePython): { folder: string; python: string; log: string; env: NodeJS.ProcessEnv } {
  const folder = newFolder();
  const python = path.join(folder, "python3");
  const log = path.join(folder, "pip.log");
  writeFileSync(log, "");
  writeFileSync(python, `#!${process.execPath}\n${readFileSync(path.join(__dirname, "fakes", "python.js"), "utf8")}`);
  chmodSync(python, 0o755);
  writeFileSync(path.join(folder, "settings.json"), JSON.stringify({ ...settings, path: python, log }));
  const env = { PATH: folder, FAKE_PYTHON: path.join(folder, "settings.json"), CHECKOV_WRAPPER_CACHE: path.join(folder, "cache") };
  return { folder, python, log, env };
}
