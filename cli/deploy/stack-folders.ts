import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Value } from "../../policy/model";
import { isObject, type StackJson } from "../../policy/stack-json";
import { choose } from "../choose-stacks";
import { UsageError } from "../exit-codes";
import type { Manifest } from "../publish";

const configuration = "cdk.tf.json";
/** May stand beside it, and say where states lie; nothing else. */
export const whereStatesLie = "backend_override.tf.json";

/** A stack as it lies in the output folder. */
export interface StackFolder {
  readonly name: string;
  readonly folder: string;
  readonly dependencies: readonly string[];
  /** What is judged is what was read here. */
  readonly json: StackJson;
  /** Sum of what Terraform would read, as it was when the JSON was. */
  readonly tree: string;
}

/** Every stack of an output folder. @throws UsageError when Terraform would read more than what is judged */
export function readFolders(output: string): readonly StackFolder[] {
  const file = path.join(output, "manifest.json");
  if (!existsSync(file)) throw new UsageError(`no stacks in ${output} - its manifest.json is missing; run \`baseline synth\` first`);
  const { stacks } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return Object.entries(stacks).map(([name, { workingDirectory, dependencies }]) => ({
    ...readFolder(path.join(output, workingDirectory), name),
    dependencies,
  }));
}

/** One stack by its folder. @throws UsageError as above */
export function readFolder(folder: string, name: string): StackFolder {
  const file = path.join(folder, configuration);
  if (!existsSync(file)) throw new UsageError(`${name}: no ${configuration} in ${folder}; run \`baseline synth\` first`);
  const tree = treeOf(folder, name);
  const json = JSON.parse(readFileSync(file, "utf8")) as StackJson["json"];
  return { name, folder, dependencies: [], json: { stack: name, file: file.split(path.sep).join("/"), json }, tree };
}

/** The sum of all that Terraform reads as configuration in a folder, which is what was synthesized and perhaps where states lie. */
export function treeOf(folder: string, name: string): string {
  const files = readdirSync(folder)
    .filter((file) => /\.(?:tf|tofu)(?:\.json)?$|\.tfvars(?:\.json)?$/.test(file))
    .sort();
  const odd = files.find((file) => file !== configuration && file !== whereStatesLie);
  if (odd !== undefined)
    throw new UsageError(`${name}: terraform would read ${path.join(folder, odd)} too, which nobody has judged - allowed is ${configuration}; remove it`);
  if (files.includes(whereStatesLie)) assertOnlyWhere(path.join(folder, whereStatesLie));
  const sum = createHash("sha256");
  for (const file of files)
    sum
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update("\0");
  return sum.digest("hex");
}

function assertOnlyWhere(file: string): void {
  const { terraform, data, ...more } = JSON.parse(readFileSync(file, "utf8")) as Record<string, Value>;
  const inTerraform = isObject(terraform) ? Object.keys(terraform).filter((key) => key !== "backend") : [];
  const inData = isObject(data) ? Object.keys(data).filter((key) => key !== "terraform_remote_state") : [];
  const odd = [...Object.keys(more), ...inTerraform, ...inData];
  if (odd.length > 0) throw new UsageError(`${file} holds ${odd.join(", ")}; allowed are terraform.backend and data.terraform_remote_state: remove the rest`);
}

/** The stacks that names or globs name, each after those that it takes something from. @throws UsageError when a name fits none */
export function inOrder(stacks: readonly StackFolder[], names: readonly string[]): readonly StackFolder[] {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const chosen = choose([...byName.keys()], names);
  const ordered: StackFolder[] = [];
  const seen = new Set<string>();
  const visit = (name: string) => {
    const stack = byName.get(name);
    if (stack === undefined || seen.has(name)) return;
    seen.add(name);
    stack.dependencies.forEach(visit);
    if (chosen.has(name)) ordered.push(stack);
  };
  chosen.forEach(visit);
  return ordered;
}
