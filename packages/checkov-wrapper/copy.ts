import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Block } from "./block";
import { readHcl } from "./hcl";
import { disarmSkips } from "./inline-skips";
import type { InputFile } from "./input";
import { scrub } from "./scrub";
import { parseTerraformJson } from "./terraform-json";
import type { Framework, InlineSkip } from "./types";

/** A file of the copy that Checkov scans, and where it comes from. */
export interface CopiedFile extends InputFile {
  /** Which block starts in which line of the copy; not of a plan. */
  readonly blocks: ReadonlyMap<number, Block>;
  /** The names of the modules it calls that are not among the files. */
  readonly modules: readonly string[];
  readonly skips: readonly InlineSkip[];
}

/** Writes the copy below a folder; the answer is keyed by the path below it, as Checkov reports it: `/1/1.tf.json`. */
export function writeCopy(inputs: readonly InputFile[], framework: Framework, folder: string): Map<string, CopiedFile> {
  const copied = new Map<string, CopiedFile>();
  const name = framework === "terraform" ? relativeNames(inputs) : numberedNames(inputs, framework);
  const folders = new Set(inputs.map((input) => path.dirname(path.resolve(input.file))));
  inputs.forEach((input, index) => {
    const relative = name(input, index);
    const { text, ...rest } = copyOf(input, framework, folders);
    const target = path.join(folder, ...relative.split("/"));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    copied.set(`/${relative}`, { ...input, ...rest });
  });
  return copied;
}

function copyOf(input: InputFile, framework: Framework, folders: ReadonlySet<string>): Pick<CopiedFile, "blocks" | "modules" | "skips" | "text"> {
  switch (framework) {
    case "terraform_json":
      return { skips: [], ...scrub(parseTerraformJson(input.text, input.file), input.file) };
    case "terraform": {
      const { blocks, modules } = readHcl(input.text);
      const isThere = (source: string) => source.startsWith(".") && folders.has(path.resolve(path.dirname(input.file), source));
      const elsewhere = modules.filter(({ source }) => !isThere(source)).map(({ name }) => name);
      return { blocks, modules: elsewhere, ...disarmSkips(input.text, input.file) };
    }
    case "terraform_plan":
      parseTerraformJson(input.text, input.file);
      return { text: input.text, blocks: new Map(), modules: [], skips: [] };
  }
}

/** Files that stood in one folder stand in one again, because they are one module; all others are kept apart. */
function numberedNames(inputs: readonly InputFile[], framework: Framework): (input: InputFile, index: number) => string {
  const folders = [...new Set(inputs.map((input) => path.dirname(path.resolve(input.file))))];
  const numbers = new Map(folders.map((folder, index) => [folder, index + 1]));
  const ending = framework === "terraform_json" ? "tf.json" : "json";
  return (input, index) => `${numbers.get(path.dirname(path.resolve(input.file)))}/${index + 1}.${ending}`;
}

/** HCL modules name each other by relative paths: the layout has to stay. */
function relativeNames(inputs: readonly InputFile[]): (input: InputFile) => string {
  const [first = [], ...others] = inputs.map((input) => path.dirname(path.resolve(input.file)).split(path.sep));
  let length = first.length;
  for (const other of others) {
    length = Math.min(length, first.findIndex((part, index) => other[index] !== part) >>> 0);
  }
  const common = first.slice(0, length).join(path.sep) + path.sep;
  return (input) => path.relative(common, path.resolve(input.file)).split(path.sep).join("/");
}
