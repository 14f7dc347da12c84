import { norwayRegions } from "../../../config/norway";
import { all, notApplicable, pass, type Rule, unresolved, type Value, type Verdict } from "../../model";
import { hasLocation, isKnownType } from "../../provider/facts";
import { isObject } from "../../stack-json";

export const norwayRegion: Rule = {
  id: "governance/norway-region",
  title: "a resource lies in Norway",
  severity: "critical",
  resourceTypes: ["*"],
  controls: ["NOR-LOC-01"],
  checkov: [],
  rationale: "the platform's data stays in the country: under its law, and within reach when the lines abroad are cut",
  remediation: `set location to ${norwayRegions.join(" or ")}`,
  references: ["https://learn.microsoft.com/azure/reliability/regions-list"],
  exceptable: false,
  evaluate: (resource) => {
    const location = resource.get("location");
    const hasOwn = isKnownType(resource.type) ? hasLocation(resource.type) : location !== undefined;
    const replicas = Object.entries(resource.body).flatMap(([key, value]) => (key === "tags" || key === "//" ? [] : locationsIn(value, key)));
    return all(hasOwn ? judge("location", location) : notApplicable, ...replicas.map(([path, value]) => judge(path, value)));
  },
};

function judge(attribute: string, location: Value | typeof unresolved): Verdict {
  if (location === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  // Azure writes "Norway East" and "norwayeast" for the same region.
  const region = String(location).toLowerCase().replaceAll(" ", "");
  return norwayRegions.some((allowed) => allowed === region) ? pass : { state: "fail", attribute, actual: location, expected: norwayRegions.join(" or ") };
}

/** Where blocks inside put copies of the data, such as Cosmos DB's geo_location; a dynamic block's content counts as well. */
function locationsIn(value: Value, path: string): [path: string, location: Value | typeof unresolved][] {
  if (Array.isArray(value)) return value.flatMap((item) => locationsIn(item, path));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const at = `${path}.${key}`;
    if (key !== "location" || typeof item !== "string") return locationsIn(item, at);
    return [[at, item.includes("${") ? unresolved : item]];
  });
}
