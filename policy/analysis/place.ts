import { type Graph, type Resource, unresolved, type Value } from "../model";

/** Where a resource is, and whose it is, in words that can be written to a file. */
export interface Place {
  readonly stack: string;
  readonly address: string;
  readonly type: string;
  /** Its name in Azure, or Terraform's where Azure's is not known before the plan. */
  readonly name: string;
  /** Who answers for it, as its tags say; empty when nothing tells. */
  readonly owner: string;
  /** `prod`, `test`; empty when nothing tells. */
  readonly environment: string;
}

export type PlaceOf = (resource: Resource) => Place;

// What people call the two, in the order in which they are believed; compared without case, dashes and underscores.
const ownerTags = ["finopsserviceownercode", "serviceowner", "org", "owner", "team", "ownedby", "product"];
const environmentTags = ["finopsenvironment", "environment", "env", "stage"];

/** Places for the resources of a graph: by their tags, else by those of their stack, else by the name of the stack. */
export function places(graph: Graph): PlaceOf {
  const byStack = new Map<string, { owner: string; environment: string }>();
  const tallies = new Map<string, { owner: Map<string, number>; environment: Map<string, number> }>();
  for (const resource of graph.resources) {
    if (resource.kind !== "managed") continue;
    const tags = tagsOf(resource);
    const tally = tallies.get(resource.stack) ?? { owner: new Map(), environment: new Map() };
    tallies.set(resource.stack, tally);
    for (const [key, names] of [
      ["owner", ownerTags],
      ["environment", environmentTags],
    ] as const) {
      const value = named(tags, names);
      if (value !== "") tally[key].set(value, (tally[key].get(value) ?? 0) + 1);
    }
  }
  for (const stack of graph.stacks) {
    const tally = tallies.get(stack);
    byStack.set(stack, { owner: commonest(tally?.owner), environment: commonest(tally?.environment) || environmentIn(stack) });
  }
  return (resource) => {
    const tags = tagsOf(resource);
    const stack = byStack.get(resource.stack);
    const name = resource.get("name");
    return {
      stack: resource.stack,
      address: resource.address,
      type: resource.type,
      name: typeof name === "string" && name !== "" ? name : resource.name,
      owner: named(tags, ownerTags) || stack?.owner || "",
      environment: named(tags, environmentTags) || stack?.environment || environmentIn(resource.stack),
    };
  };
}

function tagsOf(resource: Resource): ReadonlyMap<string, string> {
  const tags = resource.get("tags");
  if (tags === unresolved || typeof tags !== "object" || tags === null || Array.isArray(tags)) return new Map();
  const entries = Object.entries(tags as Readonly<Record<string, Value>>).flatMap(([key, value]) =>
    typeof value === "string" && value !== "" ? [[key.toLowerCase().replace(/[-_\s.]/g, ""), value] as const] : [],
  );
  return new Map(entries);
}

function named(tags: ReadonlyMap<string, string>, names: readonly string[]): string {
  for (const name of names) {
    const value = tags.get(name);
    if (value !== undefined) return value;
  }
  return "";
}

function commonest(tally: ReadonlyMap<string, number> | undefined): string {
  let best = "";
  let most = 0;
  for (const [value, times] of tally ?? []) if (times > most) [best, most] = [value, times];
  return best;
}

/** `prod-keys` and `network/staging` name their environment themselves. */
function environmentIn(stack: string): string {
  const parts = stack.toLowerCase().split(/[^a-z0-9]+/);
  return parts.find((part) => /^(?:prod(?:uction)?|stag(?:e|ing)|dev(?:elopment)?|test|qa|uat|sandbox|[a-z]{2}\d{2})$/.test(part)) ?? "";
}
