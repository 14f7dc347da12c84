import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { visit } from "jsonc-parser";
import { InputError, type InputProblem } from "../config/input-error";
import type { Value } from "./model";
import { isObject, type StackJson } from "./stack-json";

const stackFile = "cdk.tf.json";

/**
 * Reads what cdktf wrote: the manifest and one JSON file a stack. Everything in the folder must be accounted for, else nothing is proven:
 * a stack that is not in the manifest would be deployed unseen, one that is missing was never judged.
 *
 * @param directory the output folder, `cdktf.out`
 * @throws InputError with every problem of the folder
 */
export function loadSynthesized(directory: string): StackJson[] {
  const manifest = readManifest(path.join(directory, "manifest.json"));
  const problems: InputProblem[] = [];
  const stacks: StackJson[] = [];
  const expected = new Set<string>();
  for (const [stack, entry] of Object.entries(manifest)) {
    const relative = isObject(entry) && typeof entry.synthesizedStackPath === "string" ? entry.synthesizedStackPath : path.join("stacks", stack, stackFile);
    const file = path.join(directory, relative);
    expected.add(path.resolve(file));
    const folder = isObject(entry) && typeof entry.workingDirectory === "string" ? entry.workingDirectory : path.dirname(relative);
    if (path.basename(relative) !== stackFile || !/^stacks[/\\][^/\\]+$/.test(folder) || path.normalize(folder) !== path.dirname(path.normalize(relative))) {
      const found = `got ${relative}, deployed from ${folder}`;
      problems.push({
        file: slashes(path.join(directory, "manifest.json")),
        message: `what is judged of ${stack} is not what would be deployed - ${found}; synthesize again`,
      });
      continue;
    }
    try {
      stacks.push({ stack, file: slashes(file), json: readStack(file) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  problems.push(...strayFiles(path.join(directory, "stacks"), expected));
  if (problems.length > 0) throw new InputError(problems);
  return stacks;
}

/** Reads one file of Terraform JSON. @param written by whom, for advice @throws InputError when it is missing, no JSON, or no Terraform */
export function readStack(file: string, written: "by cdktf" | "by hand" = "by cdktf"): Readonly<Record<string, Value>> {
  const shown = slashes(file);
  const missing = { "by cdktf": "the manifest names it: synthesize again, an earlier run may have been interrupted", "by hand": "a link leads nowhere" };
  const json = readJson(file, missing[written], written === "by hand" ? { mend: "correct it", once: "rename one" } : undefined);
  const blocks = ["terraform", "provider", "resource", "data", "output", "variable", "locals", "module", "moved", "import", "removed", "check", "//"];
  if (!isObject(json)) throw problem(shown, `this is no terraform json - got ${describe(json)}; expected an object with blocks such as resource`);
  const strange = Object.keys(json).filter((key) => !blocks.includes(key));
  if (strange.length > 0) {
    throw problem(shown, `this is no terraform json - got the top-level key "${strange[0]}"; allowed ${blocks.slice(0, -1).join(", ")}`);
  }
  for (const key of ["resource", "data", "provider"]) {
    const value = json[key];
    if (value !== undefined && !isObject(value) && !(Array.isArray(value) && value.every(isObject))) {
      throw problem(shown, `this is no terraform json - "${key}" is ${describe(value)}; expected an object of blocks`);
    }
  }
  return json;
}

function readManifest(file: string): Readonly<Record<string, Value>> {
  const json = readJson(file, "run `baseline synth` first; a folder without a manifest is the rest of a run that failed");
  if (!isObject(json) || !isObject(json.stacks)) {
    throw problem(slashes(file), 'this is no cdktf manifest - expected an object with "stacks"; synthesize again');
  }
  if (Object.keys(json.stacks).length === 0) throw problem(slashes(file), "the manifest names no stack, so there is nothing to judge; synthesize again");
  return json.stacks;
}

const again = { mend: "synthesize again", once: "synthesize again" };

function readJson(file: string, hint: string, advice = again): Value {
  const shown = slashes(file);
  if (!existsSync(file)) throw problem(shown, `the file is missing; ${hint}`);
  if (!statSync(file).isFile()) throw problem(shown, "this is no file");
  const text = readFileSync(file, "utf8");
  let json: Value;
  try {
    json = JSON.parse(text) as Value;
  } catch (error) {
    const reason = text.trim() === "" ? "the file is empty" : `the json is broken or was cut off (${error instanceof Error ? error.message : String(error)})`;
    throw problem(shown, `${reason}; ${advice.mend}`);
  }
  const twice = repeatedKey(text, json);
  if (twice !== undefined) throw problem(shown, `the key "${twice}" stands there twice, of which terraform reads both and json only the last; ${advice.once}`);
  return json;
}

/** Files under `stacks/` that Terraform would read although nothing here has judged them. */
function strayFiles(folder: string, expected: ReadonlySet<string>): InputProblem[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((stack) => {
    const inside = path.join(folder, stack.name);
    const files = statSync(inside, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(inside).map((name) => path.join(inside, name)) : [inside];
    return files
      .filter((file) => /\.(?:tf|tofu)(?:\.json)?$/.test(file) && !expected.has(path.resolve(file)))
      .map((file) => ({
        file: slashes(file),
        message: !file.endsWith(".json")
          ? "terraform would read this file, but it is no json and was not judged; synthesize without --hcl, or delete it"
          : "the manifest does not name this stack file, so the output is stale or was added to by hand; synthesize again into an empty folder",
      }));
  });
}

/** A key that an object of the JSON has twice. Parsing has dropped it, so that the text holds more keys than the value; only then it is looked for. */
function repeatedKey(text: string, json: Value): string | undefined {
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
  if (written === keysOf(json)) return undefined;
  const open: Set<string>[] = [];
  let repeated: string | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key) => {
      if (open.at(-1)?.has(key)) repeated ??= key;
      open.at(-1)?.add(key);
    },
  });
  return repeated;
}

function keysOf(value: Value): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + keysOf(item), 0);
  return isObject(value) ? Object.values(value).reduce((sum: number, item) => sum + 1 + keysOf(item), 0) : 0;
}

function problem(file: string, message: string): InputError {
  return new InputError([{ file, message }]);
}

function describe(value: Value): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `the ${typeof value} ${JSON.stringify(value)}`;
}

/** Paths in reports look the same on every system. */
function slashes(file: string): string {
  return file.split(path.sep).join("/");
}
