import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { CheckovError } from "./errors";

/** How to run a program: never through a shell, always with bounds. */
export interface ProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** More output than this ends the program. */
  readonly maxOutputBytes?: number;
  /** Called with each line of its output as it comes. */
  readonly onLine?: (line: string) => void;
  /** What the program is called in error messages. */
  readonly name: string;
}

/** How a program ended. */
export interface ProcessResult {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  /** The last 2,000 characters. */
  readonly stderr: string;
}

const keptErrorOutput = 2000;
// A JavaScript string holds a little under 512 MiB.
const defaultMaxOutput = 500 * 1024 * 1024;

/** Runs a program to its end; when it takes too long, writes too much or is aborted, it and all its children are killed. */
export function runProcess(options: ProcessOptions): Promise<ProcessResult> {
  const { signal, name, maxOutputBytes = defaultMaxOutput } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new CheckovError("aborted", `${name} was not started: the run was aborted`));
      return;
    }
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: options.env,
      // The input pipe stays open and empty: the program reads its end when this process is gone, and ends itself.
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own, so that its children can be killed with it.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    const output: Buffer[] = [];
    let size = 0;
    let stderr = "";
    let line = "";
    let failure: CheckovError | undefined;

    const stop = (error: CheckovError) => {
      failure ??= error;
      killTree(child);
    };
    const timer = setTimeout(
      () =>
        stop(
          new CheckovError("timeout", `${name} took longer than ${options.timeoutMs / 1000} s and was ended; raise timeoutMs if the input is large`, stderr),
        ),
      options.timeoutMs,
    );
    const onAbort = () => stop(new CheckovError("aborted", `${name} was ended: the run was aborted`));
    const onExit = () => killTree(child);
    signal?.addEventListener("abort", onAbort, { once: true });
    process.once("exit", onExit);
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      process.removeListener("exit", onExit);
    };

    child.stdin.on("error", () => {});
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxOutputBytes) {
        stop(new CheckovError("bad-output", `${name} wrote more than ${maxOutputBytes} bytes and was ended; scan fewer files at once`, stderr));
        return;
      }
      output.push(chunk);
      if (options.onLine) {
        line += chunk.toString("utf8");
        const lines = line.split(/\r?\n/);
        line = lines.pop() ?? "";
        for (const each of lines) options.onLine(each);
      }
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr = (stderr + chunk).slice(-keptErrorOutput);
    });
    child.once("error", (error) => {
      done();
      reject(failure ?? new CheckovError("crashed", `${name} could not be started with "${options.command}": ${error.message}`));
    });
    child.once("close", (code, endedBy) => {
      done();
      if (failure) reject(failure);
      else resolve({ code, signal: endedBy, stdout: Buffer.concat(output).toString("utf8"), stderr: stderr.trim() });
    });
  });
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore", windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}
