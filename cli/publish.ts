import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UsageError } from "./exit-codes";

/**
 * Runs a synthesis into a folder beside the output, and moves what it wrote into place only when all of it is there: the manifest last, so that a run that is cut off
 * cannot be taken for one that ended. What Terraform keeps in the stacks' folders stays; stacks that are no more go.
 *
 * @param only keeps just these stacks
 * @throws UsageError when the output cannot be a folder
 */
export function publish(output: string, write: (folder: string) => void, only?: (manifest: Manifest) => ReadonlySet<string>): readonly string[] {
  if (existsSync(output) && !statSync(output).isDirectory()) {
    throw new UsageError(`cannot write to ${output} - got a file; expected a folder; name another one with -o`);
  }
  const parent = path.dirname(path.resolve(output));
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, `.${path.basename(output)}-`));
  try {
    write(folder);
    const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest;
    const kept = only?.(manifest) ?? new Set(Object.keys(manifest.stacks));
    for (const stack of Object.keys(manifest.stacks)) if (!kept.has(stack)) delete manifest.stacks[stack];
    if (only !== undefined) writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest, undefined, 2));
    replace(output, folder, manifest);
    return Object.keys(manifest.stacks);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The part of cdktf's manifest that is read here. */
export interface Manifest {
  stacks: Record<string, { readonly workingDirectory: string; readonly synthesizedStackPath: string; readonly dependencies: readonly string[] }>;
}

function replace(output: string, folder: string, manifest: Manifest): void {
  const target = path.join(output, "manifest.json");
  rmSync(target, { force: true });
  for (const { workingDirectory } of Object.values(manifest.stacks)) {
    const [from, to] = [path.join(folder, workingDirectory), path.join(output, workingDirectory)];
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) move(path.join(from, name), path.join(to, name));
  }
  removeOtherStacks(output, manifest);
  move(path.join(folder, "manifest.json"), target);
}

function move(from: string, to: string): void {
  if (statSync(from).isDirectory()) cpSync(from, to, { recursive: true });
  else renameSync(from, to);
}

/** Of a stack that is no more, its configuration goes, else it would be judged and deployed again; its folder only when nothing else is in it. */
function removeOtherStacks(output: string, manifest: Manifest): void {
  const stacks = path.join(output, "stacks");
  for (const name of readdirSync(stacks)) {
    if (name in manifest.stacks) continue;
    const folder = path.join(stacks, name);
    if (!statSync(folder).isDirectory()) continue;
    rmSync(path.join(folder, "cdk.tf.json"), { force: true });
    if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}
