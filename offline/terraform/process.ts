import { type ChildProcess, spawn, spawnSync } from "node:child_process";

/** How to start a program: never through a shell. */
export interface Start {
  /** The program and its first arguments. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Called with each line of its output as it comes; the line is then not kept. */
  readonly onLine?: (line: string) => void;
}

/** How a program ended. */
export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const running = new Set<ChildProcess>();
let hooked = false;

/** Runs a program to its end. An abort, and the end of this process, kill it with all its children. */
export function run(start: Start): Promise<Ended> {
  // Before the folders go that it works in.
  if (!hooked) process.prependOnceListener("exit", () => running.forEach(kill));
  hooked = true;
  return new Promise((resolve, reject) => {
    start.signal?.throwIfAborted();
    const [program = "", ...first] = start.command;
    const child = spawn(program, [...first, ...start.args], {
      cwd: start.cwd,
      env: start.env,
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own: its children end with it, and Ctrl-C in the terminal reaches it through the caller's abort alone.
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    running.add(child);
    const stop = () => kill(child);
    start.signal?.addEventListener("abort", stop, { once: true });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    let rest = "";
    child.stdout.on("data", (chunk: Buffer) => {
      if (start.onLine === undefined) {
        output.push(chunk);
        return;
      }
      const lines = (rest + chunk.toString("utf8")).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(start.onLine);
    });
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    const finish = () => {
      running.delete(child);
      start.signal?.removeEventListener("abort", stop);
    };
    child.once("error", (error) => {
      finish();
      reject(error);
    });
    child.once("close", (code, signal) => {
      finish();
      if (rest !== "") start.onLine?.(rest);
      if (start.signal?.aborted) reject(start.signal.reason);
      else resolve({ code, signal, stdout: Buffer.concat(output).toString("utf8"), stderr: Buffer.concat(errors).toString("utf8") });
    });
  });
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It ended in between.
  }
}
