import type { Graph, Resource, Value } from "../../model";
import { asList, isObject } from "../../stack-json";

/**
 * The resources of a type that refer to this one, enough of them that each instance has its own; none when there are fewer.
 * One endpoint of `count = 3` accounts connects one of them: it takes three, or a `count` or `for_each` that runs along.
 */
export function joined(to: Resource, graph: Graph, type: string, through: string): readonly Resource[] {
  const certain = graph.referring(to, type, through);
  const repeated = repetition(to);
  if (repeated === undefined) return certain;
  const along = graph.ofType(type).filter((from) => runsAlong(from, to, repeated, graph, through));
  if (along.length > 0) return along;
  const single = certain.filter((from) => repetition(from) === undefined);
  return new Set(single.map((from) => JSON.stringify(writtenAt(from.body, through.split("."))))).size >= repeated.least ? single : [];
}

interface Repetition {
  /** What is written as `count` or `for_each`. */
  readonly text: string;
  readonly least: number;
}

function repetition({ body }: Resource): Repetition | undefined {
  const { count, for_each: each } = body;
  if (each !== undefined && each !== null) {
    return { text: JSON.stringify(each), least: typeof each === "object" ? Object.keys(each).length : Number.POSITIVE_INFINITY };
  }
  if (count === undefined || count === null || Number(count) <= 1) return undefined;
  return { text: JSON.stringify(String(count)), least: Number.isNaN(Number(count)) ? Number.POSITIVE_INFINITY : Number(count) };
}

/** Is there one of these for each of those: made by the same words, or by going through them? */
function runsAlong(from: Resource, to: Resource, { text }: Repetition, graph: Graph, through: string): boolean {
  const own = repetition(from);
  if (own === undefined) return false;
  const goesThrough = [...graph.targets(from, "for_each"), ...graph.targets(from, "count")].includes(to);
  const leadsTo = graph.targets(from, through);
  const each = writtenAt(from.body, through.split(".")).every((value) => typeof value === "string" && value.startsWith("${each.value"));
  return (leadsTo.length === 1 && leadsTo[0] === to && (own.text === text || goesThrough)) || (leadsTo.length === 0 && goesThrough && each);
}

function writtenAt(value: Value, [key, ...rest]: readonly string[]): readonly Value[] {
  if (key === undefined) return asList(value);
  return asList(value).flatMap((item) => (isObject(item) ? writtenAt(item[key], rest) : []));
}
