import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ownTmpdir } from "../support/own-tmpdir";

jest.setTimeout(120_000);

const left = ownTmpdir();
const cwd = mkdtempSync(path.join(os.tmpdir(), "interrupted-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Starts a command, sends it a signal once it says something, and answers how it ended. */
function interrupted(args: readonly string[], cwd: string, at: RegExp, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve("cli/baseline.js"), ...args, "-d", path.resolve("config/deployments/minimal.yaml")], {
      cwd,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, CI: "true" },
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (at.test(said)) child.kill(signal);
    });
    child.once("error", reject).once("close", (code) => (at.test(said) ? resolve(code) : reject(new Error(`ended with ${code} before ${at}: ${said}`))));
  });
}

/** Processes whose arguments name the temporary folder of these tests: Checkov and Terraform work in it. */
const stillRunning = () =>
  spawnSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .stdout.split("\n")
    .filter((line) => line.includes(process.env.TMPDIR ?? "no folder"));

const worktrees = () => spawnSync("git", ["worktree", "list"], { encoding: "utf8" }).stdout;

(process.platform === "win32" ? describe.skip : describe)("a command that is told to end", () => {
  it.each([
    ["while Terraform plans", ["plan"], process.cwd(), /\(2 of \d+\)/, "SIGINT"],
    ["while the base is applied", ["plan", "--base", "HEAD"], process.cwd(), /Synthesize HEAD from its own tree …\n/, "SIGTERM"],
    ["while Checkov runs", ["review"], cwd, /checkov reads \d+ files/, "SIGTERM"],
  ] as const)("%s says so by its exit code, and leaves no file, worktree or process behind", async (_, args, folder, at, signal) => {
    const before = worktrees();
    expect(await interrupted(args, folder, at, signal)).toBe(128 + os.constants.signals[signal]);
    expect(left()).toEqual([]);
    expect(worktrees()).toBe(before);
    expect(stillRunning()).toEqual([]);
  });
});
