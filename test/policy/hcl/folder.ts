import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { InputError } from "../../../config/input-error";
import { buildGraph } from "../../../policy/graph";
import { loadTerraform } from "../../../policy/load-terraform";
import type { Graph, Resource } from "../../../policy/model";
import type { StackJson } from "../../../policy/stack-json";

/** Files of a folder, by their names; what is no text is written as JSON. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/** Does something with a folder that holds the files. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "hcl-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content, undefined, 2));
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is read of the files. */
export function load(files: Files): Promise<StackJson[]> {
  return inFolder(files, loadTerraform);
}

/** What is read of `main.tf`, as a graph. */
export async function graphOf(files: Files | string): Promise<Graph> {
  return buildGraph(await load(typeof files === "string" ? { "main.tf": files } : files));
}

/** One block of it. */
export async function read(files: Files | string, address: string): Promise<Resource> {
  const graph = await graphOf(files);
  const found = graph.resources.find((resource) => resource.address === address);
  if (found === undefined) throw new Error(`there is no ${address} among ${graph.resources.map((r) => r.address).join(", ")}`);
  return found;
}

/** The addresses of what is made. */
export async function addressesOf(files: Files | string): Promise<string[]> {
  return (await graphOf(files)).resources.filter((r) => r.kind === "managed").map((r) => r.address);
}

/** What is said of files that cannot be judged, paths from the folder. */
export function problemOf(files: Files | string): Promise<string> {
  return inFolder(typeof files === "string" ? { "main.tf": files } : files, async (folder) => {
    try {
      return `judged ${(await loadTerraform(folder)).length}`;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.message.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
    }
  });
}
