import { isDeepStrictEqual } from "node:util";
import type { StackJson } from "../../policy/stack-json";
import { countByType, resourcesOf } from "../stacks-of";

/** A comparison of two programs that make different things says nothing. @throws when the stacks are not the same up to cdktf's own metadata */
export function assertSameOutput(ours: readonly StackJson[], plain: readonly StackJson[]): void {
  const [left, right] = [ours, plain].map((stacks) => Object.fromEntries([...countByType(stacks)].sort())) as [object, object];
  if (ours.length !== plain.length || !isDeepStrictEqual(left, right)) {
    throw new Error(
      `the sides did not make the same: ${ours.length} stacks with ${JSON.stringify(left)}, plain cdktf ${plain.length} with ${JSON.stringify(right)}`,
    );
  }
  const others = new Map(resourcesOf(plain).map((resource) => [`${resource.stack}/${resource.type}.${resource.name}`, resource.body]));
  for (const { stack, type, name, body } of resourcesOf(ours)) {
    const other = others.get(`${stack}/${type}.${name}`);
    if (!isDeepStrictEqual(stripped(body), stripped(other))) {
      throw new Error(
        `the sides did not make the same: ${stack}/${type}.${name} is ${JSON.stringify(stripped(body))}, of plain cdktf ${JSON.stringify(stripped(other))}`,
      );
    }
  }
  for (const kind of ["data", "output", "provider"] as const) {
    for (const [index, { stack, json }] of ours.entries()) {
      if (!isDeepStrictEqual(stripped(json[kind]), stripped(plain[index]?.json[kind])))
        throw new Error(`the sides did not make the same: "${kind}" of ${stack}`);
    }
  }
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => key !== "//" && inner !== null)
      .map(([key, inner]) => [key, stripped(inner)]),
  );
}
