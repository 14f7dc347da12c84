import type { Budget } from "./budget";
import { bind, bound, evaluate, type Scope } from "./evaluate";
import type { Names } from "./names";
import { type Instance, type Repetition, repetitionOf } from "./repetition";
import { literalOf, type Source } from "./source";
import type { Block, Expression } from "./syntax";
import { expressionOf, LazyMap, reference, type Term, Unknown, unknown } from "./terms";
import { convert } from "./variable-types";

/** What all modules of a configuration share. */
export interface Whole {
  readonly budget: Budget;
  readonly names: Names;
  /** The configuration of the folder that a call leads to; undefined when it leads to a registry or elsewhere. */
  sourceOf(call: Block, from: Source): Source | undefined;
  report(at: Block, message: string): void;
  /** Says that something is not told by the configuration. */
  declare(kind: "variable" | "module", name: string, block: Block, module: Module): void;
}

/** Where a module is called from. */
export interface Call {
  readonly block: Block;
  readonly from: Module;
  readonly names: Instance["names"];
}

/** A resource's or a module's instance, under the name it has in the expanded configuration. */
export interface Made extends Instance {
  readonly name: string;
}

/** One instance of a module; the root is one. Computes what its names stand for when that is asked for. */
export class Module {
  private readonly terms = new Map<string, Term | "open">();
  private readonly calls = new Map<string, { readonly repetition: Repetition; readonly modules: readonly Module[] }>();
  private readonly ownNames = new Map<string, string>();
  private readonly made = new Map<string, { readonly repetition: Repetition; readonly instances: readonly Made[] }>();

  constructor(
    readonly whole: Whole,
    readonly source: Source,
    readonly call: Call | undefined,
    /** `module.net["a"].`, before the addresses of what it makes. */
    readonly address: string,
    /** The same, before their names in the expanded configuration. */
    readonly path: readonly (string | number)[],
    /** The `count` or `for_each` that leaves open whether the module is there. */
    readonly undecided: Repetition["undecided"],
  ) {}

  scope(names: Instance["names"] = []): Scope {
    const own: Scope = {
      names: new Map(),
      lookUp: (root, steps) => this.whole.budget.within(() => this.lookUp(root, steps)),
      spend: (steps) => this.whole.budget.spend(steps),
    };
    return names.length === 0 ? own : bind(own, names);
  }

  /** What a resource or data block makes. @param key `azurerm_subnet.app` */
  instancesOf(key: string, block: Block): { readonly repetition: Repetition; readonly instances: readonly Made[] } {
    const before = this.made.get(key);
    if (before !== undefined) return before;
    const repetition = repetitionOf(block, this.scope(), (message) => this.whole.report(block, message));
    this.whole.budget.addInstances(repetition.instances.length);
    const [type = "", name = ""] = block.labels;
    const instances = repetition.instances.map((instance) => {
      const path = [...this.path, name, ...(instance.key === undefined ? [] : [instance.key])];
      return { ...instance, name: this.whole.names.give(block.type === "data" ? `data.${type}` : type, path) };
    });
    const made = { repetition, instances };
    this.made.set(key, made);
    return made;
  }

  /** The instances of a local module that is called here; undefined when it is not local. */
  modulesOf(name: string, block: Block): { readonly repetition: Repetition; readonly modules: readonly Module[] } | undefined {
    const source = this.whole.sourceOf(block, this.source);
    if (source === undefined) return undefined;
    const before = this.calls.get(name);
    if (before !== undefined) return before;
    const repetition = repetitionOf(block, this.scope(), (message) => this.whole.report(block, message));
    this.whole.budget.addInstances(repetition.instances.length);
    const modules = repetition.instances.map(({ key, names }) => {
      const address = `${this.address}module.${name}${key === undefined ? "" : `[${JSON.stringify(key)}]`}.`;
      const path = [...this.path, name, ...(key === undefined ? [] : [key])];
      return new Module(this.whole, source, { block, from: this, names }, address, path, repetition.undecided ?? this.undecided);
    });
    const made = { repetition, modules };
    this.calls.set(name, made);
    return made;
  }

  private lookUp(root: string, [first = "", second = "", third = ""]: readonly string[]): { readonly term: Term; readonly taken: number } {
    if (first === "" || ["path", "terraform", "self", "each", "count", "ephemeral", "run"].includes(root)) return { term: bound(root), taken: 0 };
    if (root === "var") return { term: this.once(`var.${first}`, () => this.variable(first)), taken: 1 };
    if (root === "local") return { term: this.once(`local.${first}`, () => this.local(first)), taken: 1 };
    if (root === "module") return this.moduleTerm(first, second, third);
    if (root === "data") return { term: this.once(`data.${first}.${second}`, () => this.resource(`data.${first}.${second}`)), taken: 2 };
    return { term: this.once(`${root}.${first}`, () => this.resource(`${root}.${first}`)), taken: 1 };
  }

  /** Computes something once; what leads back to itself is not known. */
  private once(key: string, compute: () => Term): Term {
    const before = this.terms.get(key);
    if (before === "open") return unknown(`circular("${key}")`, [], "expression");
    if (before !== undefined) return before;
    this.terms.set(key, "open");
    const term = compute();
    this.terms.set(key, term);
    return term;
  }

  private variable(name: string): Term {
    const block = this.source.variables.get(name);
    if (block === undefined) return this.missing("var", name);
    const { attributes } = block.body;
    const type = attributes.get("type")?.value;
    const byDefault = attributes.get("default")?.value;
    const given = this.given(name);
    const isNullable = attributes.get("nullable")?.value;
    const refusesNull = isNullable?.kind === "literal" && isNullable.value === false;
    const value = given === undefined || (given === null && refusesNull) ? byDefault && evaluate(byDefault, this.scope()) : given;
    if (value === undefined) {
      this.whole.declare("variable", name, block, this);
      return reference(`var.${this.ownName("var", name)}`);
    }
    return type === undefined ? value : convert(value, type, (e) => evaluate(e, this.scope()));
  }

  /** What the caller, or for the root a file of values, says. */
  private given(name: string): Term | undefined {
    const { call } = this;
    const value = (call === undefined ? this.source.values : call.block.body.attributes).get(name)?.value;
    return value && evaluate(value, call === undefined ? this.scope() : call.from.scope(call.names));
  }

  private local(name: string): Term {
    const attribute = this.source.locals.get(name);
    return attribute === undefined ? this.missing("local", name) : evaluate(attribute.value, this.scope());
  }

  private resource(key: string): Term {
    const block = this.source.resources.get(key);
    const [type = "", name = ""] = block?.labels ?? key.replace(/^data\./, "").split(".");
    const kind = key.startsWith("data.") ? `data.${type}` : type;
    if (block === undefined) return this.missing(kind, name);
    const { repetition, instances } = this.instancesOf(key, block);
    const one = (made: Made | undefined, as: "block" | "reference") => reference(`${kind}.${made?.name}`, as);
    if (repetition.undecided !== undefined) return one(instances[0], "reference");
    if (instances[0]?.key === undefined && instances.length === 1) return one(instances[0], "block");
    if (block.body.attributes.has("count")) return instances.map((made) => one(made, "block"));
    return new Map(instances.map((made) => [String(made.key), one(made, "block")]));
  }

  private moduleTerm(name: string, output: string, indexed: string): { readonly term: Term; readonly taken: number } {
    const block = this.source.modules.get(name);
    if (block === undefined) return { term: this.once(`module.${name}`, () => this.missing("module", name)), taken: 1 };
    const found = this.modulesOf(name, block);
    if (found === undefined) return { term: this.once(`module.${name}`, () => reference(`module.${this.remote(name, block)}`)), taken: 1 };
    const { repetition, modules } = found;
    const [only] = modules;
    const isPlain = only !== undefined && modules.length === 1 && only.call?.names.length === 0;
    if (isPlain) return output === "" ? { term: only.outputs(), taken: 1 } : { term: only.output(output), taken: 2 };
    if (repetition.undecided !== undefined && only !== undefined) return output === "" ? perhaps(only, indexed, 3) : perhaps(only, output, 2);
    const terms = modules.map((module) => module.outputs());
    if (block.body.attributes.has("count")) return { term: terms, taken: 1 };
    return { term: new Map(repetition.instances.map(({ key }, i) => [String(key), terms[i] ?? null])), taken: 1 };
  }

  outputs(): LazyMap {
    return new LazyMap([...this.source.outputs.keys()], (name) => this.output(name));
  }

  output(name: string): Term {
    const value: Expression | undefined = this.source.outputs.get(name)?.body.attributes.get("value")?.value;
    return this.once(`output.${name}`, () => (value === undefined ? this.missing("module", this.path.join("_"), `.${name}`) : evaluate(value, this.scope())));
  }

  private remote(name: string, block: Block): string {
    this.whole.declare("module", name, block, this);
    return this.ownName("module", name);
  }

  /** What a variable, a local or a module is called in the expanded configuration. */
  ownName(kind: "var" | "local" | "module" | "output", name: string): string {
    const key = `${kind}.${name}`;
    const own = this.ownNames.get(key) ?? this.whole.names.give(kind, [...this.path, name]);
    this.ownNames.set(key, own);
    return own;
  }

  /** What is referred to and is not there: Terraform would not go on, and nothing here may pass for it. */
  private missing(kind: string, name: string, rest = ""): Term {
    const text = `${kind}.${this.whole.names.give(kind, [...this.path, name])}${rest}`;
    return new Unknown(text, new Set([text]), "failed");
  }
}

/** What a module says that may be there any number of times: the same as the one, if it is there. That keeps `try` from believing it. */
function perhaps(module: Module, output: string, steps: number): { readonly term: Term; readonly taken: number } {
  const terms = module.source.outputs.has(output) ? [module.output(output)] : [...module.outputs().values()];
  const { references } = unknown("", terms);
  const [only] = terms;
  const text = terms.length === 1 && only !== undefined ? expressionOf(only) : `any(${[...references].join(", ")})`;
  return { term: new Unknown(text, references, "expression"), taken: module.source.outputs.has(output) ? steps : 1 };
}

/** Is the module's source a folder beside the one that calls it? */
export function localSource(call: Block): string | undefined {
  const source = literalOf(call, "source");
  return source !== undefined && /^\.\.?(?:\/|$)/.test(source) ? source : undefined;
}
