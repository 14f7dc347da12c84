import type { Resource, Value } from "../../model";
import { asList, isObject } from "../../stack-json";

export type NamedBlock = readonly [name: string, body: Readonly<Record<string, Value>>];

/** The blocks of a kind that stand in a stack under a name: variables, outputs, modules. */
export function blocksOf(stack: Resource, kind: string): readonly NamedBlock[] {
  return asList(stack.body[kind]).flatMap((group) =>
    (isObject(group) ? Object.entries(group) : []).flatMap(([name, bodies]) =>
      asList(bodies)
        .filter(isObject)
        .map((body) => [name, body] as const),
    ),
  );
}

/** The blocks of a kind that have no name, `moved`, `import`, `removed`, each with its path. */
export function listOf(stack: Resource, kind: string): readonly NamedBlock[] {
  const blocks = stack.body[kind];
  return asList(blocks).flatMap((body, index) => (isObject(body) ? [[Array.isArray(blocks) ? `${kind}.${index}` : kind, body] as const] : []));
}

/** What its author calls a part of a stack: that of a module stands in it under another name. @param path `variable.net_name` */
export function authored(stack: Resource, path: string): string {
  const comment = stack.body["//"];
  const names = isObject(comment) && isObject(comment.authored) ? comment.authored : {};
  const [own = ""] = /^[^.]*\.[^.]*/.exec(path) ?? [];
  const name = Object.hasOwn(names, own) ? names[own] : own;
  return own === "" || typeof name !== "string" ? path : name + path.slice(own.length);
}

/** What the `terraform` block of a stack says, its parts put together when there are several. */
export function terraformOf(stack: Resource): Readonly<Record<string, Value>> {
  return Object.assign({}, ...asList(stack.body.terraform).filter(isObject));
}

/** Is the stack deployed as it is? What has neither a provider's settings nor a backend is a module for others; of a plan nothing of that is told. */
export function isRoot(stack: Resource): boolean {
  if (stack.body.plan !== undefined) return false;
  return stack.body.provider !== undefined || terraformOf(stack).backend !== undefined || terraformOf(stack).cloud !== undefined;
}
