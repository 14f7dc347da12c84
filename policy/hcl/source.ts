import { InputError, type InputProblem } from "../../config/input-error";
import { type Folder, lineOf } from "./read-folder";
import type { Attribute, Block, Body } from "./syntax";

/** The configuration of one folder: its files as one, what overrides applied. */
export interface Source {
  readonly directory: string;
  /** `azurerm_subnet.app` or `data.azurerm_subnet.app`, in the order of the files. */
  readonly resources: ReadonlyMap<string, Block>;
  readonly variables: ReadonlyMap<string, Block>;
  readonly outputs: ReadonlyMap<string, Block>;
  readonly modules: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, Attribute>;
  readonly providers: readonly Block[];
  readonly terraform: readonly Block[];
  /** What is moved, imported or given up. */
  readonly moves: readonly Block[];
  /** The comment that a tool left in a JSON file. */
  readonly comment: unknown;
  /** What its files of values give the variables. */
  readonly values: ReadonlyMap<string, Attribute>;
  /** What stands in all files of values, also in those that are only used when somebody names them. */
  readonly given: readonly Attribute[];
}

// Each with the number of its labels. All others are blocks that no version of Terraform has.
const allowed: Readonly<Record<string, number>> = {
  terraform: 0,
  provider: 1,
  variable: 1,
  locals: 0,
  output: 1,
  resource: 2,
  data: 2,
  module: 1,
  moved: 0,
  import: 0,
  removed: 0,
  check: 1,
  ephemeral: 2,
  action: 2,
};

/** @throws InputError with every block that stands there twice, overrides nothing, or is none of Terraform's */
export function sourceOf({ directory, files, values, given = [...values.values()] }: Folder): Source {
  const problems: InputProblem[] = [];
  const found = new Map<string, Block>();
  const locals = new Map<string, Attribute>();
  const listed: Record<"provider" | "terraform", Block[]> = { provider: [], terraform: [] };
  const moves: Block[] = [];
  let comment: unknown;
  const report = (at: Block | Attribute, message: string) => problems.push({ file: at.place.file, ...lineOf(at), message });

  const addLocals = (block: Block, overrides: boolean) => {
    for (const [name, attribute] of block.body.attributes) {
      if (overrides === locals.has(name)) locals.set(name, attribute);
      else
        report(attribute, overrides ? `the local "${name}" overrides nothing` : `the local "${name}" is defined twice; terraform takes each once - rename one`);
    }
  };
  const addListed = (type: "provider" | "terraform", block: Block, overrides: boolean) => {
    const same = (b: Block) => type === "terraform" || (b.labels[0] === block.labels[0] && aliasOf(b) === aliasOf(block));
    const at = overrides ? listed[type].findIndex(same) : -1;
    const before = listed[type][at];
    if (before === undefined) listed[type].push(block);
    else listed[type][at] = override(before, block);
  };
  const addNamed = (block: Block, overrides: boolean) => {
    const key = [...(block.type === "resource" ? [] : [block.type]), ...block.labels].join(".");
    const before = found.get(key);
    if (before === undefined && overrides) report(block, `${key} overrides nothing; terraform wants it in another file too`);
    else if (before !== undefined && !overrides) report(block, `${key} is in the folder twice; terraform takes each block once - rename one`);
    else found.set(key, before === undefined ? block : override(before, block));
  };

  for (const file of [...files.filter((f) => !f.overrides), ...files.filter((f) => f.overrides)]) {
    const [attribute] = file.body.attributes.values();
    if (attribute !== undefined) report(attribute, `got the attribute "${attribute.name}" outside of any block; allowed blocks such as resource`);
    for (const block of file.body.blocks) {
      const { type, labels } = block;
      const wanted = Object.hasOwn(allowed, type) ? allowed[type] : undefined;
      if (type === "//") comment = block.comment;
      else if (wanted === undefined) report(block, `got a block "${type}"; allowed ${Object.keys(allowed).join(", ")}`);
      else if (labels.length !== wanted) report(block, `got ${labels.length} names for a block "${type}"; expected ${wanted}`);
      else if (type === "locals") addLocals(block, file.overrides);
      else if (type === "provider" || type === "terraform") addListed(type, block, file.overrides);
      else if (wanted > 0) addNamed(block, file.overrides);
      else moves.push(block);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  const ofType = (...types: string[]) => [...found].filter(([, block]) => types.includes(block.type));
  const named = (type: string) => new Map(ofType(type).map(([key, block]) => [key.slice(type.length + 1), block]));
  return {
    directory,
    resources: new Map(ofType("resource", "data")),
    variables: named("variable"),
    outputs: named("output"),
    modules: named("module"),
    locals,
    providers: listed.provider,
    terraform: listed.terraform,
    moves,
    comment,
    values,
    given,
  };
}

/** The text that an attribute says, when it is written out. */
export function literalOf(block: Block, attribute: string): string | undefined {
  const value = block.body.attributes.get(attribute)?.value;
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}

function aliasOf(provider: Block): string | undefined {
  return literalOf(provider, "alias");
}

/** Attributes replace those of the same name; nested blocks of a type replace all of that type, but for `lifecycle`, which is merged. */
function override(base: Block, by: Block): Block {
  return { ...base, body: overrideBody(base.body, by.body) };
}

function overrideBody(base: Body, by: Body): Body {
  const kindOf = ({ type, labels }: Block) => (type === "dynamic" ? labels[0] : type);
  const merged = ["lifecycle", "required_providers"];
  const replaced = new Set(by.blocks.map(kindOf).filter((kind) => !merged.includes(kind ?? "")));
  // A cloud block and a backend are the same choice.
  if (replaced.has("cloud") || replaced.has("backend")) for (const kind of ["cloud", "backend"]) replaced.add(kind);
  const kept = base.blocks.filter((block) => !replaced.has(kindOf(block)));
  const into = kept.map((block) => {
    const over = by.blocks.find((b) => b.type === block.type && merged.includes(b.type));
    return over === undefined ? block : override(block, over);
  });
  const added = by.blocks.filter((block) => !(merged.includes(block.type) && kept.some((k) => k.type === block.type)));
  return { attributes: new Map([...base.attributes, ...by.attributes]), blocks: [...into, ...added] };
}
