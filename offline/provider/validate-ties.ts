import type { TypeFacts } from "../schema/facts";
import type { Diagnostic } from "./diagnostic";
import type { Path } from "./plan";
import { isList, isObject, Unknown, type Value, type ValueObject } from "./values";

type State = "unset" | "set" | "unknown";

/** What azurerm says of attributes that exclude or need each other. */
export function validateTies(ties: Omit<TypeFacts, "attributes">, config: ValueObject): Diagnostic[] {
  const state = (path: string): State => stateOf(at(config, path));
  const visited = (paths: readonly string[]) => paths.some((path) => isObject(at(config, path.split(".").slice(0, -1).join("."))));
  const quoted = (paths: readonly string[]) => `\`${paths.join(",")}\``;

  const exactlyOne = (ties.exactly_one_of ?? []).filter(visited).flatMap((paths): Diagnostic[] => {
    const set = paths.filter((path) => state(path) === "set");
    const [first = ""] = set.length > 0 ? set : paths;
    const summary = "Invalid combination of arguments";
    if (set.length > 1)
      return [{ summary, detail: `"${first}": only one of ${quoted(paths)} can be specified, but ${quoted(set)} were specified.`, path: toPath(first) }];
    return set.length === 1 || paths.some((path) => state(path) === "unknown")
      ? []
      : [{ summary, detail: `"${first}": one of ${quoted(paths)} must be specified`, path: toPath(first) }];
  });
  const atLeastOne = (ties.at_least_one_of ?? []).filter(visited).flatMap((paths): Diagnostic[] => {
    const [first = ""] = paths;
    if (paths.some((path) => state(path) !== "unset")) return [];
    return [{ summary: "Missing required argument", detail: `"${first}": one of ${quoted(paths)} must be specified`, path: toPath(first) }];
  });
  const conflicts = (ties.conflicts_with ?? []).flatMap(([path = "", ...others]): Diagnostic[] => {
    if (state(path) !== "set") return [];
    const other = others.find((name) => state(name) === "set");
    return other === undefined ? [] : [{ summary: "Conflicting configuration arguments", detail: `"${path}": conflicts with ${other}`, path: toPath(path) }];
  });
  const needs = (ties.required_with ?? []).flatMap(([path = "", ...others]): Diagnostic[] => {
    if (state(path) !== "set" || others.every((name) => state(name) !== "unset")) return [];
    return [{ summary: "Missing required argument", detail: `"${path}": all of ${quoted([...others, path].sort())} must be specified`, path: toPath(path) }];
  });
  return [...exactlyOne, ...atLeastOne, ...conflicts, ...needs];
}

function stateOf(value: Value): State {
  if (value instanceof Unknown) return "unknown";
  return value === null || (isList(value) && value.length === 0) ? "unset" : "set";
}

function at(config: ValueObject, path: string): Value {
  if (path === "") return config;
  return toPath(path).reduce((value: Value, step) => {
    if (value instanceof Unknown) return value;
    // `identity.0` is the one block of a set, too.
    if (isList(value)) return (typeof step === "number" ? value[step] : undefined) ?? null;
    return isObject(value) ? ((step === 0 ? value : value[step]) ?? null) : null;
  }, config);
}

function toPath(path: string): Path {
  return path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
