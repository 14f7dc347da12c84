import { readdirSync } from "node:fs";
import path from "node:path";
import { InputError, type InputProblem } from "../../config/input-error";
import { readStack } from "../load-synthesized";
import { LinedJson } from "../locate";
import type { Value } from "../model";
import { isObject } from "../stack-json";
import { expressionOfJson, parseJsonBody } from "./parse-json";
import { readHcl } from "./read-hcl";
import { readText } from "./read-text";
import { type Attribute, type Block, type Body, HclError } from "./syntax";

/** The files of one folder, read. */
export interface Folder {
  /** As findings name it. */
  readonly directory: string;
  readonly files: readonly ReadFile[];
  /** The values that its `*.tfvars` give, the last one of a name. */
  readonly values: ReadonlyMap<string, Attribute>;
  /** What stands in all its files of values: others than those are used when somebody names them. */
  readonly given?: readonly Attribute[];
}

/** One file of a folder. */
export interface ReadFile {
  readonly file: string;
  readonly body: Body;
  /** Whether it changes what the other files say. */
  readonly overrides: boolean;
  /** As it stands, when it is JSON. */
  readonly json: Readonly<Record<string, Value>> | undefined;
}

/** Does Terraform or OpenTofu read the file as configuration? */
export const isConfiguration = (name: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(name) && !/^[.#]|~$/.test(name);

/**
 * Reads the configuration of one folder, and the values that lie in it.
 * @throws InputError with every problem of its files
 */
export async function readFolder(directory: string): Promise<Folder> {
  const names = readdirSync(directory).sort();
  const problems: InputProblem[] = [];
  const collect = async <T>(names_: readonly string[], read: (file: string) => Promise<T>): Promise<T[]> => {
    const made: T[] = [];
    for (const name of names_) {
      try {
        made.push(await read(path.posix.join(directory, name)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        problems.push(...error.problems);
      }
    }
    return made;
  };
  const files = await collect(names.filter(isConfiguration), readConfiguration);
  const used = (await collect(valueFiles(names), readValues)).flat();
  const others = await collect(
    names.filter((name) => /\.tfvars(?:\.json)?$/.test(name) && !valueFiles(names).includes(name)),
    readValues,
  );
  if (problems.length > 0) throw new InputError(problems);
  return { directory, files, values: new Map(used.map((value) => [value.name, value])), given: [...used, ...others.flat()] };
}

async function readConfiguration(file: string): Promise<ReadFile> {
  const overrides = /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(file);
  if (!file.endsWith(".json")) return { file, overrides, body: await readHcl(readText(file), file), json: undefined };
  const text = readText(file);
  return parsed(file, () => {
    const json = readStack(file, "by hand");
    return { file, overrides, body: parseJsonBody(json, text, file), json };
  });
}

/** In Terraform's order: what comes later wins. */
function valueFiles(names: readonly string[]): string[] {
  const isAuto = (name: string) => /\.auto\.tfvars(?:\.json)?$/.test(name);
  return [...["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name)), ...names.filter(isAuto)];
}

async function readValues(file: string): Promise<Attribute[]> {
  const text = readText(file);
  if (!file.endsWith(".json")) {
    const { attributes, blocks } = await readHcl(text, file);
    const [block] = blocks;
    if (block !== undefined) {
      throw new InputError([{ file, ...lineOf(block), message: `a file of values holds no block - got "${block.type}"; write name = value` }]);
    }
    return [...attributes.values()];
  }
  let json: Value;
  try {
    json = JSON.parse(text) as Value;
  } catch (error) {
    throw new InputError([{ file, message: `the json is broken - ${error instanceof Error ? error.message : String(error)}` }]);
  }
  if (!isObject(json)) throw new InputError([{ file, message: "a file of values is an object of names and values" }]);
  let lines: LinedJson | undefined;
  return Object.entries(json).map(([name, value]) => ({
    name,
    value: expressionOfJson(value, true),
    place: {
      file,
      get line() {
        lines ??= new LinedJson(text);
        return lines.lineOf([name], undefined);
      },
    },
  }));
}

function parsed<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw new InputError([{ file, message: "the json is nested too deep to be judged" }]);
    if (!(error instanceof HclError)) throw error;
    throw new InputError([{ file, message: `a template in it is no hcl - ${error.message}` }]);
  }
}

/** The line of a block, for messages. */
export function lineOf({ place: { line } }: Pick<Block, "place">): { line?: number } {
  return line === undefined ? {} : { line };
}
