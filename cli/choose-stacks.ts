import { closest } from "fastest-levenshtein";
import picomatch from "picomatch";
import { UsageError } from "./exit-codes";

/** The names that names or globs fit. @throws UsageError when one of those fits none, with the name that is nearest to it */
export function choose(all: readonly string[], patterns: readonly string[]): ReadonlySet<string> {
  const matchers = patterns.map((pattern) => ({ pattern, fits: picomatch(pattern) }));
  const lost = matchers.find(({ fits }) => !all.some((name) => fits(name)));
  if (lost !== undefined)
    throw new UsageError(
      `no stack is called "${lost.pattern}"; the nearest of the ${all.length} is ${closest(lost.pattern, all)} - use * for a part of a name`,
    );
  return new Set(all.filter((name) => matchers.some(({ fits }) => fits(name))));
}

/** Stacks with all that follows from them, however far: what they stand on, or what stands on them. */
export function closure(names: Iterable<string>, next: (name: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) for (const one of next(name)) found.add(one);
  return found;
}
