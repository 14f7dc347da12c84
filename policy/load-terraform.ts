import path from "node:path";
import { InputError } from "../config/input-error";
import { expand } from "./hcl/expand";
import { loadFolders } from "./hcl/load";
import type { Folder } from "./hcl/read-folder";
import type { Value } from "./model";
import { asList, isObject, type StackJson } from "./stack-json";

/**
 * Reads a folder of Terraform that is not cdktf's, HCL or JSON: the folder, and each below it that nothing there calls as a module, is one configuration.
 * Local modules become a part of what calls them; findings name their files all the same.
 *
 * @throws InputError when there is none, or with everything that keeps it from being judged
 */
export async function loadTerraform(folder: string): Promise<StackJson[]> {
  const { sources, roots } = await loadFolders(folder);
  if (roots.length === 0) {
    throw new InputError([
      { file: folder, message: "nothing to judge - expected cdktf's manifest.json, or *.tf or *.tf.json files; run `baseline synth` first" },
    ]);
  }
  return roots.map((root) => {
    const name = path.posix.relative(folder.split(path.sep).join("/"), root.folder.directory);
    const stack = name === "" ? path.basename(path.resolve(folder)) : name;
    return isPlain(root.folder) ? joined(stack, root.folder) : expand(stack, root.source, sources);
  });
}

/** JSON that says everything itself is judged as it stands, with its own places. */
function isPlain({ files, values }: Folder): boolean {
  return (
    values.size === 0 && files.every(({ json, overrides }) => json !== undefined && !overrides && json.variable === undefined && json.module === undefined)
  );
}

function joined(stack: string, { files, directory }: Folder): StackJson {
  const [first, ...others] = files;
  const json = others.reduce((all, { json = {}, file }) => merge(all, json, file), first?.json ?? {});
  return { stack, file: first?.file ?? directory, json };
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
