import type { StackJson } from "../../policy/stack-json";
import { countByType, resourcesOf } from "../stacks-of";
import { partsOf, type Reference } from "./references";

type Json = { readonly [key: string]: unknown };

/** What `plain.js` makes: the blocks of synthesized stacks as the provider's classes take them, each after those it refers to. */
export interface PlainPlan {
  readonly types: readonly string[];
  readonly stacks: readonly { readonly name: string; readonly backend: unknown; readonly provider: unknown; readonly resources: readonly PlainResource[] }[];
}

/** A resource of the plan. References are made again by the program, because making them is what cdktf takes time for. */
export interface PlainResource {
  readonly key: string;
  readonly type: string;
  readonly id: string;
  readonly config: unknown;
  readonly references: readonly {
    readonly within: readonly (string | number)[];
    readonly last: string | number;
    readonly parts: readonly (string | Reference)[];
  }[];
  readonly dependsOn: readonly string[] | undefined;
}

/** Attributes whose keys are the user's own. */
const maps = new Set(["tags"]);

/** Turns stacks back into what a person would have written with plain cdktf. */
export function plainPlan(stacks: readonly StackJson[]): PlainPlan {
  return {
    types: [...countByType(stacks).keys()],
    stacks: producersFirst(stacks).map((stack) => {
      const { terraform, provider } = stack.json as unknown as { terraform: { backend: { azurerm: Json } }; provider: { azurerm: [Json] } };
      return {
        name: stack.stack,
        backend: camelCased(terraform.backend.azurerm),
        provider: camelCased(provider.azurerm[0]),
        resources: inOrder(resourcesOf([stack]).map(({ type, name, body }) => plainResource(stacks, stack.stack, type, name, body as Json))),
      };
    }),
  };
}

function plainResource(stacks: readonly StackJson[], stack: string, type: string, id: string, { depends_on, ...body }: Json): PlainResource {
  const config = camelCased(body);
  const references = strings(config).flatMap(({ path, text }) => {
    const parts = partsOf(text, stack, stacks);
    return parts === undefined ? [] : [{ within: path.slice(0, -1), last: path.at(-1) ?? "", parts }];
  });
  const dependsOn = (depends_on as string[] | undefined)?.map((address) => `${stack}/${address}`);
  return { key: `${stack}/${type}.${id}`, type, id, config, references, dependsOn };
}

/** A stack whose outputs are read comes before those that read them. */
function producersFirst(stacks: readonly StackJson[]): readonly StackJson[] {
  const ordered = new Set<StackJson>();
  const add = (stack: StackJson) => {
    const states = Object.keys((stack.json.data as { terraform_remote_state?: Json } | undefined)?.terraform_remote_state ?? {});
    for (const producer of stacks) if (states.some((state) => state.endsWith(`-input-${producer.stack}`)) && !ordered.has(producer)) add(producer);
    ordered.add(stack);
  };
  stacks.forEach(add);
  return [...ordered];
}

/** What is referred to comes first. */
function inOrder(resources: readonly PlainResource[]): readonly PlainResource[] {
  const byKey = new Map(resources.map((resource) => [resource.key, resource]));
  const ordered = new Set<PlainResource>();
  const add = (resource: PlainResource) => {
    const keys = resource.references.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === "string" ? [] : [part.key])));
    for (const key of [...keys, ...(resource.dependsOn ?? [])]) {
      const needed = byKey.get(key);
      if (needed !== undefined && !ordered.has(needed)) add(needed);
    }
    ordered.add(resource);
  };
  resources.forEach(add);
  return [...ordered];
}

/** Names that the generator of the bindings avoids. */
const renamed: Readonly<Record<string, string>> = { system: "systemAttribute" };

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => key !== "//" && inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [renamed[key] ?? camelCase(key), maps.has(key) ? inner : camelCased(inner)]));
}

/** The name that the provider's classes have for an attribute. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function strings(value: unknown, path: readonly (string | number)[] = []): { readonly path: readonly (string | number)[]; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}
