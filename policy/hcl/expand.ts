import path from "node:path";
import { InputError, type InputProblem } from "../../config/input-error";
import type { Value } from "../model";
import { type StackJson, type Written, withoutKeys } from "../stack-json";
import { Budget } from "./budget";
import { Declarations, isWritten, localValue, moveBody, unreadBody, variableBody } from "./declarations";
import { evaluate } from "./evaluate";
import { realPath } from "./load";
import { localSource, Module, type Whole } from "./module";
import { Names } from "./names";
import { lineOf } from "./read-folder";
import type { Source } from "./source";
import type { Block } from "./syntax";
import { jsonOf } from "./terms";
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
  private readonly declarations = new Declarations();
  private readonly declared = new Set<string>();
  private readonly given: Record<string, Value> = {};
  private readonly moves: { readonly block: Block; readonly module: Module }[] = [];
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
    const { terraform, resources, modules, providers, variables, outputs } = this.root;
    const [block] = [
      ...this.unread,
      ...terraform,
      ...[resources, modules].flatMap((all) => [...all.values()]),
      ...providers,
      ...variables.values(),
      ...outputs.values(),
    ];
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

  declare(kind: "variable" | "module", name: string, block: Block, module: Module): void {
    const own = module.ownName(kind === "module" ? "module" : "var", name);
    if (this.declared.has(`${kind}.${own}`)) return;
    this.declared.add(`${kind}.${own}`);
    if (kind === "module") this.unread.push(block);
    this.set(kind, "", own, kind === "module" ? unreadBody(block) : variableBody(block, module));
    this.declarations.note(`${kind}.${own}`, `${module.address}${kind}.${name}`, block);
  }

  /** Adds all that a module makes. @param within the folders of the modules around it */
  add(module: Module, within: readonly string[]): void {
    const { source } = module;
    const folders = [...within, source.directory];
    for (const [key, block] of source.resources) this.addResource(module, key, block);
    for (const provider of source.providers) this.addProvider(module, provider);
    for (const terraform of source.terraform) this.addTerraform(module, terraform);
    const isFirst = this.declarations.isFirst(module);
    for (const name of source.locals.keys()) this.addLocal(module, name, isFirst);
    for (const [name, block] of source.outputs) this.addOutput(module, name, block);
    if (isFirst) {
      for (const [name, block] of source.variables) this.declare("variable", name, block, module);
      Object.assign(this.given, this.declarations.given(module));
      this.moves.push(...source.moves.map((block) => ({ block, module })));
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

  private addLocal(module: Module, name: string, isFirst: boolean): void {
    const term = evaluate({ kind: "attribute", of: { kind: "name", name: "local" }, name }, module.scope());
    const written = module.source.locals.get(name);
    const value = localValue(term, written, isFirst);
    if (value === undefined) return;
    const own = module.ownName("local", name);
    this.set("locals", "", own, value);
    if (written !== undefined) this.declarations.note(`locals.${own}`, `${module.address}locals.${name}`, written);
  }

  /** What a module hands out is printed by nobody: it is a local of the whole, kept for what it leads to. */
  private addOutput(module: Module, name: string, block: Block): void {
    const term = module.output(name);
    if (module.path.length > 0) {
      const value = localValue(term, undefined, false);
      if (value !== undefined) this.set("locals", "", this.names.give("local", [...module.path, "output", name]), value);
      return;
    }
    const sensitive = block.body.attributes.get("sensitive")?.value;
    this.set("output", "", name, { value: jsonOf(term), ...(sensitive?.kind === "literal" && { sensitive: sensitive.value }) });
    this.declarations.note(`output.${name}`, `output.${name}`, block);
  }

  /** Moves and imports to what is written and makes nothing as things are, lead nowhere and lose nothing. */
  private movesOf(kind: string): readonly Value[] {
    const made = new Set([...this.written.values()].map(({ address }) => withoutKeys(address)));
    const kept: Value[] = [];
    for (const { block, module } of this.moves.filter((move) => move.block.type === kind)) {
      const body = moveBody(block, module);
      const isIdle = typeof body.to === "string" && !made.has(withoutKeys(body.to)) && isWritten(body.to, this.root, (call, from) => this.sourceOf(call, from));
      if (isIdle) continue;
      this.declarations.note(`${kind}.${kept.length}`, `${kind}.${kept.length}`, block);
      kept.push(body);
    }
    return kept;
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
    this.declarations.noteSettings(this.root.terraform);
    const moves = ["moved", "import", "removed"].map((kind): [string, Value] => [kind, this.movesOf(kind)]).filter(([, all]) => (all as Value[]).length > 0);
    const place = (attribute: string | undefined) => this.declarations.placeOf(attribute);
    // What is not written anywhere is shown where it might be.
    this.written.set("stack", { address: "stack", file, lineOf: (of) => (place(of) ?? { line: 1 }).line, fileOf: (of) => place(of)?.file ?? file });
    const kinds = [...this.blocks].map(([kind, types]): [string, Value] => {
      const all = [...types].map(([type, names]): [string, Value] => [type, Object.fromEntries(names)]);
      return [kind, untyped.includes(kind) ? all[0]?.[1] : Object.fromEntries(all)];
    });
    const about = this.declarations.comment(this.root.comment);
    const comment: [string, Value][] = about === undefined ? [] : [["//", about]];
    const values: [string, Value][] = Object.keys(this.given).length === 0 ? [] : [["values", this.given]];
    const provider: [string, Value][] = this.providers.size === 0 ? [] : [["provider", Object.fromEntries(this.providers)]];
    return Object.fromEntries([...comment, ...kinds, ...provider, ...moves, ...values]);
  }
}
