import { readdirSync } from "node:fs";
import path from "node:path";
import { InputError } from "../config/input-error";
import { readStack } from "./load-synthesized";
import type { Value } from "./model";
import { asList, isObject, type StackJson } from "./stack-json";

/**
 * Reads a folder of Terraform's JSON syntax that is not cdktf's: each folder below it with `*.tf.json` files is one configuration, as Terraform has it.
 * Each file stays a part of its own, so that findings name it, but references go across the files of a folder.
 *
 * @throws InputError when there is none, when a file is broken, or when there is HCL beside it, which would be deployed unjudged
 */
export function loadTerraform(folder: string): StackJson[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => !/(^|[\\/])(\.terraform|node_modules|\.git)[\\/]/.test(name));
  const hcl = files.find((name) => /\.(?:tf|tofu|tofu\.json)$/.test(name));
  if (hcl !== undefined) {
    throw new InputError([
      { file: path.posix.join(folder, hcl), message: "hcl is not read by this version, so the folder was not judged - allowed *.tf.json, as cdktf writes it" },
    ]);
  }
  const json = files.filter((name) => name.endsWith(".tf.json")).sort();
  if (json.length === 0)
    throw new InputError([{ file: folder, message: "nothing to judge - expected cdktf's manifest.json or *.tf.json files; run `baseline synth` first" }]);
  const problems: InputError["problems"][number][] = [];
  const folders = new Map<string, { file: string; json: Readonly<Record<string, Value>> }[]>();
  for (const name of json) {
    const file = path.join(folder, name).split(path.sep).join("/");
    try {
      const parts = folders.get(path.dirname(name)) ?? [];
      folders.set(path.dirname(name), [...parts, { file, json: readStack(file) }]);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return [...folders].map(([name, parts]) => {
    const stack = (name === "." ? path.basename(path.resolve(folder)) : name).split(path.sep).join("/");
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return { stack, ...only };
    return { stack, file: parts[0]?.file ?? folder, json: parts.reduce((all, part) => merge(all, part.json, part.file), {}) };
  });
}

/** Terraform takes the files of a folder as one; the same block twice is an error there too, but for a provider, of which there may be several. */
function merge(all: Readonly<Record<string, Value>>, more: Readonly<Record<string, Value>>, file: string, depth = 0): Readonly<Record<string, Value>> {
  const merged: Record<string, Value> = { ...all };
  for (const [key, value] of Object.entries(more)) {
    const before = merged[key];
    if (before === undefined) merged[key] = value;
    else if (key === "provider" && depth === 0) merged[key] = [...asList(before), ...asList(value)];
    else if (isObject(before) && isObject(value) && depth < 2) merged[key] = merge(before, value, file, depth + 1);
    else if (key !== "//")
      throw new InputError([{ file, message: `"${key}" is in another file of the folder too; terraform takes each block once - rename one` }]);
  }
  return merged;
}
