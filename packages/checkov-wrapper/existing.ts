import { CheckovError } from "./errors";
import { pinnedVersion } from "./pin";
import { runProcess } from "./process";
import type { Environment } from "./provision";

/** Names the interpreter of an environment that has the pinned Checkov already. */
export const existingVariable = "CHECKOV_WRAPPER_CHECKOV_PYTHON";

const question =
  "import importlib.metadata as m, json, sys; print(json.dumps([sys.executable, sys.prefix, next((d.version for d in m.distributions(name='checkov')), None)]))";

/**
 * The Checkov that the caller's environment names, when it does. It is run as the installed one is, through the launcher and
 * isolated; but what it is made of nobody has checked by hashes, so nothing is taken that was not named, such as one on the PATH.
 */
export async function existingCheckov(env: NodeJS.ProcessEnv = process.env, signal?: AbortSignal): Promise<Environment | undefined> {
  const named = env[existingVariable];
  if (!named) return undefined;
  const expected = pinnedVersion();
  const wrong = (got: string) =>
    new CheckovError(
      "wrong-checkov",
      `${existingVariable} names no Python with the pinned Checkov - got ${got}; expected one that has checkov ${expected}; install that version, or unset the variable`,
    );
  let answer: [string, string, string | null];
  try {
    answer = JSON.parse((await runProcess({ name: "python", command: named, args: ["-I", "-c", question], env, timeoutMs: 30_000, signal })).stdout);
  } catch (error) {
    if (error instanceof CheckovError && error.kind === "aborted") throw error;
    throw wrong(`"${named}", which does not run as Python`);
  }
  const [python, path, version] = answer;
  if (version !== expected) throw wrong(version === null ? `${python} without checkov` : `${python} with checkov ${version}`);
  return { python, path, version };
}
