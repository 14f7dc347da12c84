import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { temporaryFolder } from "../offline/temporary-folder";
import { UsageError } from "./exit-codes";

/** What another revision of this tree synthesizes, in a folder that is there while it is used. */
export interface BaseRevision {
  /** The commit. */
  readonly commit: string;
  /** The folder that its own code wrote. */
  readonly output: string;
}

/**
 * Synthesizes another revision from its own tree, with its own code and deployment file, in a git worktree that is removed afterwards.
 *
 * @param ref a branch, tag or commit
 * @param deployment the deployment file, as it is called in this tree
 * @throws UsageError when git does not know the revision, or it does not synthesize
 */
export async function withBase<T>(
  ref: string,
  deployment: string,
  exceptions: string,
  say: (message: string) => void,
  use: (base: BaseRevision) => Promise<T>,
): Promise<T> {
  const root = git(process.cwd(), ["rev-parse", "--show-toplevel"], "--base needs a git repository").trim();
  const commit = git(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], `git knows no revision "${ref}"; name a branch, a tag or a commit`).trim();
  const folder = temporaryFolder(os.tmpdir(), "baseline-base-");
  const tree = path.join(folder.path, "tree");
  const remove = () => {
    // Where it is a link, git would follow it on Windows.
    rmSync(path.join(tree, "node_modules"), { recursive: true, force: true });
    spawnSync("git", ["-C", root, "worktree", "remove", "--force", tree]);
    folder.remove();
    spawnSync("git", ["-C", root, "worktree", "prune"]);
  };
  // Before the folder goes: git would keep the worktree in its list.
  process.prependOnceListener("exit", remove);
  try {
    git(root, ["worktree", "add", "--detach", "--force", tree, commit], "git cannot lay out the revision in a folder of its own");
    const files = [deployment, exceptions].map((file) => inTree(file, root));
    return await use({ commit, output: synthesizeIn(tree, root, ref, files, say) });
  } finally {
    process.removeListener("exit", remove);
    remove();
  }
}

function inTree(file: string, root: string): string {
  const relative = path.relative(root, path.resolve(file));
  if (relative.startsWith(".."))
    throw new UsageError(`cannot find ${file} in another revision - it lies outside of the repository; with --base it must be a file of it`);
  return relative;
}

function synthesizeIn(tree: string, root: string, ref: string, [deployment = "", exceptions = ""]: readonly string[], say: (message: string) => void): string {
  const command = path.join(tree, "cli", "baseline.js");
  if (!existsSync(command)) throw new UsageError(`${ref} cannot be synthesized - it has no cli/baseline.js; name a revision of the baseline`);
  if (!existsSync(path.join(tree, deployment))) throw new UsageError(`${ref} has no ${deployment}; name a revision that does, or another file with -d`);
  if (!sameLock(tree, root)) {
    say(`${ref} was made with other packages: npm ci installs them`);
    install(tree, ref);
  } else symlinkSync(path.join(root, "node_modules"), path.join(tree, "node_modules"), "junction");
  const output = path.join(tree, "cdktf.out");
  const register = existsSync(path.join(tree, exceptions)) ? ["--exceptions", exceptions] : [];
  const { status, stderr } = spawnSync(process.execPath, [command, "synth", "-q", "-d", deployment, "-o", output, ...register], {
    cwd: tree,
    encoding: "utf8",
  });
  if (status !== 0) {
    const said = stderr.trim().split("\n").slice(0, 20).join("\n");
    throw new UsageError(
      `${ref} does not synthesize (exit ${status}), so there is nothing to compare with; name another revision with --base. It said:\n${said}`,
    );
  }
  return output;
}

/** Other packages may write other JSON: those of this tree do only when they are the same. */
function sameLock(tree: string, root: string): boolean {
  const lock = (folder: string) => readFileSync(path.join(folder, "package-lock.json"), "utf8");
  return existsSync(path.join(root, "node_modules")) && existsSync(path.join(tree, "package-lock.json")) && lock(tree) === lock(root);
}

function install(tree: string, ref: string): void {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, stderr } = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: tree,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new UsageError(`${ref} has other packages than this tree, and they cannot be installed: ${(stderr ?? "").trim().split("\n").slice(-3).join(" ")}`);
}

function git(cwd: string, args: readonly string[], problem: string): string {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", cwd, ...args], { encoding: "utf8" });
  if (error !== undefined) throw new UsageError(`${problem} - git cannot be run: ${error.message}`);
  if (status !== 0) throw new UsageError(`${problem}${stderr.trim() === "" ? "" : ` - ${stderr.trim().split("\n")[0]}`}`);
  return stdout;
}
