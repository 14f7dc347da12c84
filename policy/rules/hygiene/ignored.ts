import type { Resource } from "../../model";
import { asList, isObject } from "../../stack-json";

/** What a resource ignores changes of, in plain paths; `all` for everything. */
export function ignored(resource: Pick<Resource, "body">): readonly string[] {
  const paths = asList(resource.body.lifecycle)
    .filter(isObject)
    .flatMap((lifecycle) => asList(lifecycle.ignore_changes));
  return paths.filter((path) => typeof path === "string").map((path) => path.replace(/^\$\{(.*)\}$/, "$1").replace(/\[[^\]]*\]/g, ""));
}
