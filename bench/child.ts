import { spawn } from "node:child_process";
import path from "node:path";

/** The folder of the project. */
export const root: string = path.join(__dirname, "..");

/** How a program was run, from its start to its end. */
export interface Run {
  readonly wallMs: number;
  readonly stdout: string;
}

/** What a program is run with. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that mean it did its work. @default [0] */
  readonly exitCodes?: readonly number[];
}

/** Runs a program to its end. @throws with its error output when it ends with another exit code than expected */
export function run(command: string, args: readonly string[], { cwd = root, env = process.env, exitCodes = [0] }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code !== null && exitCodes.includes(code)) resolve({ wallMs: performance.now() - started, stdout });
      else reject(new Error(`${[command, ...args].join(" ")}\nended with ${code ?? signal}\n${stderr.slice(-4000)}`));
    });
  });
}

/** Runs a TypeScript program of this folder as the product is run, by node and tsx. */
export function runTypeScript(file: string, args: readonly string[], options?: RunOptions): Promise<Run> {
  return run(process.execPath, ["-r", "tsx/cjs", path.join(__dirname, file), ...args], options);
}

/** The last line of a program's output, which is JSON by agreement. */
export function answerOf<T>({ stdout }: Run): T {
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as T;
}
