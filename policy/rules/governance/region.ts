import { type NorwayRegion, norwayRegions, zonesOf } from "../../../config/norway";
import { pass, type Resource, unresolved, type Value, type Verdict } from "../../model";

/** Is a location one of Norway's? @see NOR-LOC-01 */
export function inNorway(attribute: string, location: Value | typeof unresolved): Verdict {
  if (location === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  return regionOf(location) === undefined ? { state: "fail", attribute, actual: location, expected: norwayRegions.join(" or ") } : pass;
}

/** Does the resource lie where there are availability zones? Outside of Norway, and where it cannot be told, there are taken to be some. */
export function hasZones(resource: Pick<Resource, "get">): boolean {
  const region = regionOf(resource.get("location"));
  return region === undefined || zonesOf[region].length > 0;
}

/** Azure writes "Norway East" and "norwayeast" for the same region. */
function regionOf(location: Value | typeof unresolved): NorwayRegion | undefined {
  const name = String(location).toLowerCase().replaceAll(" ", "");
  return norwayRegions.find((region) => region === name);
}
