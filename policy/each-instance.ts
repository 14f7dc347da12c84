import { eachString } from "./json-walk";
import type { Graph, Resource } from "./model";

/**
 * Resources of a type that refer to this one, as `graph.referring` finds them. Where a `count` or `for_each` makes this one more than once,
 * only those that stand there for each of its instances: one endpoint or lock is not one for all.
 * @param through the dotted path of the attribute that refers
 */
export function referringEach(to: Resource, graph: Graph, type: string, through: string, isMeant: (r: Resource) => boolean = () => true): readonly Resource[] {
  const made = graph.referring(to, type, through).filter(isMeant);
  if (isSingle(to)) return made;
  const alike = graph.ofType(type).filter((r) => isMeant(r) && isForEach(r, to, graph, through));
  if (alike.length > 0) return alike;
  const named = new Set(made.flatMap((r) => written(r, through)).flatMap((text) => [...text.matchAll(/\[\s*"?([\w-]+)"?\s*\]/g)].map(([, index]) => index)));
  const instances = instancesOf(to);
  return instances?.every((instance) => named.has(instance)) ? made : [];
}

/** Is a resource repeated in step with another, and does each refer to its own? */
function isForEach(from: Resource, to: Resource, graph: Graph, through: string): boolean {
  const texts = written(from, through);
  const named = graph.targets(from, through);
  if (named.length === 0) return goesOver(from, to) && texts.length > 0 && texts.every((text) => text.startsWith("${each.value"));
  if (named.length > 1 || named[0] !== to) return false;
  const isOwn = texts.some((text) => /\b(?:count\.index|each\.(?:key|value))\b/.test(text));
  const count = String(to.body.count);
  // What is there once or not at all has no second instance to miss.
  if (same(from.body.count, to.body.count)) return isOwn || /\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*\}?$/.test(count);
  if (same(from.body.for_each, to.body.for_each)) return isOwn;
  return isOwn && goesOver(from, to);
}

/** Is a resource made for each of another, none left out? */
function goesOver({ body }: Resource, { type, name }: Resource): boolean {
  return body.for_each === `\${${type}.${name}}` || body.count === `\${length(${type}.${name})}`;
}

function isSingle({ body }: Resource): boolean {
  const isOne = body.count === undefined || body.count === null || Number(body.count) <= 1;
  return isOne && (body.for_each === undefined || body.for_each === null);
}

/** The indices of all instances, when they are written out. */
function instancesOf({ body }: Resource): readonly string[] | undefined {
  const count = Number(body.count);
  if (Number.isInteger(count) && count > 0 && count <= 100) return Array.from({ length: count }, (_, index) => String(index));
  return typeof body.for_each === "object" && body.for_each !== null && !Array.isArray(body.for_each) ? Object.keys(body.for_each) : undefined;
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && a !== null && JSON.stringify(a) === JSON.stringify(b);
}

function written(resource: Resource, through: string): string[] {
  const texts: string[] = [];
  eachString(resource.body, "", (text, path) => {
    if (path === through) texts.push(text);
  });
  return texts;
}
