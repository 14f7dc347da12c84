import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { CheckovError } from "./errors";
import type { Framework, RunOptions } from "./types";

/** One file to scan. */
export interface InputFile {
  /** As the caller named it. */
  readonly file: string;
  readonly text: string;
}

const endings: Readonly<Record<Framework, readonly string[]>> = {
  terraform_json: [".tf.json"],
  terraform: [".tf", ".tfvars"],
  terraform_plan: [".json"],
};

// Copies of others' files, made by tools.
const left = new Set(["node_modules", ".terraform", ".git"]);

/** Reads what is to be scanned; a file that cannot be read, or nothing to scan, is an error. */
export function readInput(options: Pick<RunOptions, "files" | "directory" | "framework">): InputFile[] {
  const { files, directory, framework } = options;
  if (!Object.hasOwn(endings, framework)) {
    throw new CheckovError("input", `unknown framework - got "${framework}"; expected one of ${Object.keys(endings).join(", ")}`);
  }
  if ((files === undefined) === (directory === undefined)) throw new CheckovError("input", "give either files or directory, not both and not none");
  const wanted = endings[framework];
  const names = files ?? find(directory ?? "", wanted);
  if (names.length === 0) {
    const where = files ? "the list of files is empty" : `${directory} holds no file ending in ${wanted.join(" or ")}`;
    throw new CheckovError("input", `nothing to scan for ${framework}: ${where}`);
  }
  return [...new Set(names)].map((file) => {
    if (!wanted.some((ending) => file.endsWith(ending))) {
      throw new CheckovError("input", `${file}: not a file of ${framework} - expected a name ending in ${wanted.join(" or ")}`);
    }
    try {
      return { file, text: readFileSync(file, "utf8") };
    } catch (error) {
      throw new CheckovError("input", `${file}: cannot be read - ${(error as Error).message}`);
    }
  });
}

function find(directory: string, wanted: readonly string[]): string[] {
  let names: string[];
  try {
    names = readdirSync(directory).sort();
  } catch (error) {
    throw new CheckovError("input", `${directory}: cannot be read - ${(error as Error).message}`);
  }
  return names.flatMap((name) => {
    const full = path.join(directory, name);
    if (isDirectory(full)) return left.has(name) ? [] : find(full, wanted);
    return wanted.some((ending) => name.endsWith(ending)) ? [full] : [];
  });
}

function isDirectory(full: string): boolean {
  try {
    return statSync(full).isDirectory();
  } catch {
    // A link that leads nowhere; as a file of the kind that is scanned it will be told of when it is read.
    return false;
  }
}
