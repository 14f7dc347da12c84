import { CheckovError } from "./errors";
import { runProcess } from "./process";

/** A Python that can hold Checkov. */
export interface Python {
  /** The interpreter itself, not a shim that leads to it. */
  readonly path: string;
  /** As Python tells it, `3.11.7`. */
  readonly version: string;
}

/** The oldest Python that the pinned Checkov runs on. */
export const oldestPython = "3.9";

const question = "import json, sys; print(json.dumps([sys.executable, list(sys.version_info[:3])]))";

/**
 * Finds Python: the one `CHECKOV_WRAPPER_PYTHON` names, else the first of `python3` and `python` (and `py -3` on Windows)
 * that is new enough. Throws a `CheckovError` that says what was found.
 */
export async function findPython(env: NodeJS.ProcessEnv = process.env, signal?: AbortSignal): Promise<Python> {
  const named = env.CHECKOV_WRAPPER_PYTHON;
  const candidates = named ? [[named]] : process.platform === "win32" ? [["py", "-3"], ["python3"], ["python"]] : [["python3"], ["python"]];
  const tooOld: Python[] = [];
  const missing: string[] = [];
  for (const candidate of candidates) {
    const python = await ask(candidate, env, signal);
    if (!python) missing.push(candidate.join(" "));
    else if (isNewEnough(python.version)) return python;
    else tooOld.push(python);
  }
  const fix = `install Python ${oldestPython} or newer, or set CHECKOV_WRAPPER_PYTHON to one`;
  if (tooOld.length > 0) {
    const found = tooOld.map((python) => `${python.path} is ${python.version}`).join(", ");
    throw new CheckovError("python-too-old", `python is too old for Checkov - got ${found}; expected ${oldestPython} or newer; ${fix}`);
  }
  const asked = named ? `CHECKOV_WRAPPER_PYTHON is "${named}", which does not run` : `none of ${missing.join(", ")} runs`;
  throw new CheckovError("python-missing", `no Python found, and Checkov needs one - ${asked}; expected ${oldestPython} or newer; ${fix}`);
}

async function ask(candidate: readonly string[], env: NodeJS.ProcessEnv, signal: AbortSignal | undefined): Promise<Python | undefined> {
  const [command = "", ...args] = candidate;
  try {
    const answer = await runProcess({ name: "python", command, args: [...args, "-I", "-c", question], env, timeoutMs: 30_000, signal });
    const [path, version] = JSON.parse(answer.stdout) as [string, number[]];
    return path ? { path, version: version.join(".") } : undefined;
  } catch (error) {
    if (error instanceof CheckovError && error.kind === "aborted") throw error;
    // A program of that name that does not answer like Python 3 is as good as none; Python 2 does not know -I.
    return undefined;
  }
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestPython.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
