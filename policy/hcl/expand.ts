import path from "node:path";
import { InputError, type InputProblem } from "../../config/input-error";
import type { Value } from "../model";
import type { StackJson, Written } from "../stack-json";
import { Budget } from "./budget";
import { evaluate } from "./evaluate";
import { realPath } from "./load";
import { localSource, Module, type Whole } from "./module";
import { Names } from "./names";
import { lineOf } from "./read-folder";
import { literalOf, type Source } from "./source";
import type { Block } from "./syntax";
import { isKnown, jsonOf } from "./terms";
import { lineIn, writeBody } from "./write-block";

/**
 * Makes one configuration of a root and the local modules that it calls, as if every instance of every block had been written out.
 *
 * @param sources every local module, by its folder's real path
 * @throws InputError with every mistake that keeps Terraform from reading it too, or when there is too much of it
 */
export function expand(stack: string, root: Source, sources: ReadonlyMap<string, Source>): StackJson {
  const expansion = new Expansion(root, sources);
  try {
    expansion.add(new Module(expansion, root, undefined, "", [], undefined), []);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError([{ file: root.directory, message: "the configuration is nested too deep to be judged; judge its parts each for itself" }]);
  }
  if (expansion.problems.length > 0) throw new InputError(expansion.problems);
  return { stack, file: expansion.file, json: expansion.json(), written: expansion.written };
}

class Expansion implements Whole {
  readonly problems: InputProblem[] = [];
  readonly written = new Map<string, Written>();
  readonly names: Names;
  readonly budget: Budget;
  /** Kind, then type, then name of each block; the kinds without types have one, "". */
  private readonly blocks = new Map<string, Map<string, Map<string, Value>>>();
  private readonly providers = new Map<string, Value[]>();
  private readonly required = new Map<string, Value>();
  private readonly unread: Block[] = [];
  private readonly realPaths = new Map<string, string>();

  constructor(
    private readonly root: Source,
    private readonly sources: ReadonlyMap<string, Source>,
  ) {
    const own = [...root.resources.keys()];
    const kinds: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
      var: root.variables,
      local: root.locals,
      module: root.modules,
      output: root.outputs,
    };
    for (const [kind, named] of Object.entries(kinds)) own.push(...[...named.keys()].map((name) => `${kind}.${name}`));
    this.names = new Names(new Set(own));
    this.budget = new Budget(root.directory);
  }

  /** The file that the stack is shown with: where what is not read is called, else where Terraform's own settings are. */
  get file(): string {
    const [block] = [...this.unread, ...this.root.terraform, ...this.root.resources.values(), ...this.root.modules.values(), ...this.root.providers];
    return block?.place.file ?? this.root.directory;
  }

  sourceOf(call: Block, from: Source): Source | undefined {
    const source = localSource(call);
    if (source === undefined) return undefined;
    const directory = path.posix.join(from.directory, source);
    const real = this.realPaths.get(directory) ?? realPath(directory);
    this.realPaths.set(directory, real);
    return this.sources.get(real);
  }

  report(at: Block, message: string): void {
    this.problems.push({ file: at.place.file, ...lineOf(at), message });
  }

  declare(kind: "variable" | "module", name: string, block: Block): void {
    if (kind === "module") this.unread.push(block);
    const source = literalOf(block, "source");
    this.set(kind, "", name, kind === "module" && source !== undefined ? { source } : {});
  }

  /** Adds all that a module makes. @param within the folders of the modules around it */
  add(module: Module, within: readonly string[]): void {
    const { source } = module;
    const folders = [...within, source.directory];
    for (const [key, block] of source.resources) this.addResource(module, key, block);
    for (const provider of source.providers) this.addProvider(module, provider);
    for (const terraform of source.terraform) this.addTerraform(module, terraform);
    for (const [kind, names] of [
      ["local", source.locals],
      ["output", source.outputs],
    ] as const) {
      for (const name of names.keys()) this.addNamed(module, kind, name);
    }
    for (const [name, block] of source.modules) {
      const called = module.modulesOf(name, block);
      if (called === undefined) module.scope().lookUp("module", [name]);
      else if (called.modules.some((m) => folders.includes(m.source.directory))) {
        this.report(
          block,
          `the module calls itself - ${[...folders.slice(folders.indexOf(called.modules[0]?.source.directory ?? "")), called.modules[0]?.source.directory].join(" -> ")}`,
        );
      } else for (const inner of called.modules) this.add(inner, folders);
    }
  }

  private addResource(module: Module, key: string, block: Block): void {
    const kind = block.type;
    const [type = "", name = ""] = block.labels;
    const { repetition, instances } = module.instancesOf(key, block);
    const open = repetition.undecided ?? module.undecided;
    for (const made of instances) {
      const body = writeBody(block.body, module.scope(made.names), ["count", "for_each"], ["provider"]);
      // Nothing may rest on a block that is perhaps not there.
      if (open !== undefined) body[open.attribute] = jsonOf(open.term);
      if (block.comment !== undefined) body["//"] = block.comment as Value;
      this.set(kind, type, made.name, body);
      const index = made.key === undefined || repetition.undecided !== undefined ? "" : `[${JSON.stringify(made.key)}]`;
      const prefix = kind === "data" ? "data." : "";
      this.write(`${prefix}${type}.${made.name}`, `${module.address}${prefix}${type}.${name}${index}`, block);
    }
  }

  private addProvider(module: Module, block: Block): void {
    const [name = ""] = block.labels;
    const body = writeBody(block.body, module.scope());
    const own = typeof body.alias === "string" ? [body.alias] : [];
    const address = ["provider", name, ...own].join(".");
    if (module.path.length > 0) body.alias = this.names.give(`provider.${name}`, [...module.path, ...own]);
    this.providers.set(name, [...(this.providers.get(name) ?? []), body]);
    this.write(typeof body.alias === "string" ? `provider.${name}.${body.alias}` : address, `${module.address}${address}`, block);
  }

  /** Of a module's settings only what its providers are called counts. */
  private addTerraform(module: Module, block: Block): void {
    const { backend, required_providers, ...rest } = writeBody(block.body, module.scope());
    const providers = Array.isArray(required_providers) ? required_providers : [required_providers ?? {}];
    for (const [name, entry] of providers.flatMap((p) => Object.entries(p as Record<string, Value>))) {
      if (!this.required.has(name)) this.required.set(name, entry);
    }
    if (module.path.length > 0) return;
    for (const [name, value] of Object.entries(rest)) this.set("terraform", "", name, value);
    if (backend !== undefined) this.set("terraform", "", "backend", backend);
    for (const inner of block.body.blocks.filter((b) => b.type === "backend")) {
      const address = `terraform.backend.${inner.labels[0] ?? ""}`;
      this.write(address, address, inner);
    }
  }

  /** Locals and outputs that are known are written where they are used; the others are kept for what they lead to. */
  private addNamed(module: Module, kind: "local" | "output", name: string): void {
    const term = kind === "output" ? module.output(name) : evaluate({ kind: "attribute", of: { kind: "name", name: "local" }, name }, module.scope());
    if (kind === "local" && isKnown(term)) return;
    const value = jsonOf(term);
    this.set(kind === "local" ? "locals" : kind, "", this.names.give(kind, [...module.path, name]), kind === "output" ? { value } : value);
  }

  private set(kind: string, type: string, name: string, value: Value): void {
    const types = this.blocks.get(kind) ?? new Map<string, Map<string, Value>>();
    this.blocks.set(kind, types);
    const names = types.get(type) ?? new Map<string, Value>();
    types.set(type, names);
    names.set(name, value);
  }

  private write(inJson: string, address: string, block: Block): void {
    this.written.set(inJson, { address, file: block.place.file, lineOf: (attribute) => lineIn(block, attribute) });
  }

  json(): Readonly<Record<string, Value>> {
    const untyped = ["terraform", "variable", "locals", "output", "module"];
    if (this.required.size > 0) this.set("terraform", "", "required_providers", Object.fromEntries(this.required));
    const { file } = this;
    this.written.set("stack", { address: "stack", file, lineOf: (attribute) => this.lineOfStack(file, attribute) });
    const kinds = [...this.blocks].map(([kind, types]): [string, Value] => {
      const all = [...types].map(([type, names]): [string, Value] => [type, Object.fromEntries(names)]);
      return [kind, untyped.includes(kind) ? all[0]?.[1] : Object.fromEntries(all)];
    });
    const comment: [string, Value][] = this.root.comment === undefined ? [] : [["//", this.root.comment as Value]];
    const provider: [string, Value][] = this.providers.size === 0 ? [] : [["provider", Object.fromEntries(this.providers)]];
    return Object.fromEntries([...comment, ...kinds, ...provider]);
  }

  private lineOfStack(file: string, attribute = ""): number | undefined {
    const [kind = "", ...rest] = attribute.split(".");
    const blocks = { module: this.unread, terraform: this.root.terraform, output: [this.root.outputs.get(rest[0] ?? "")] }[kind] ?? [];
    const block = blocks.find((b) => b?.place.file === file);
    const local = kind === "locals" ? this.root.locals.get(rest[0] ?? "") : undefined;
    // What is not written anywhere is shown where it might be.
    if (block === undefined) return local?.place.file === file ? local.place.line : 1;
    return lineIn(block, kind === "terraform" ? rest.join(".") : undefined);
  }
}
