import { norwayRegions } from "../../../config/norway";
import { all, notApplicable, pass, type Rule, unresolved, type Value } from "../../model";
import { isKnownType, locationOf } from "../../provider/facts";
import { isObject } from "../../stack-json";
import { inNorway } from "./region";

// What Azure runs in no region and which holds none of our data: whom to tell, and of what.
const globalTypes = ["azurerm_monitor_action_group", "azurerm_monitor_activity_log_alert"];

export const norwayRegion: Rule = {
  id: "governance/norway-region",
  title: "a resource lies in Norway",
  severity: "critical",
  resourceTypes: ["*"],
  controls: ["NOR-LOC-01", "NOR-LOC-02"],
  checkov: [],
  rationale: "the platform's data stays in the country: under its law, and within reach when the lines abroad are cut",
  remediation: `set location to ${norwayRegions.join(" or ")}`,
  references: ["https://learn.microsoft.com/azure/reliability/regions-list"],
  exceptable: false,
  evaluate: (resource) => {
    const location = resource.get("location");
    if (globalTypes.includes(resource.type) && String(location).toLowerCase() === "global") return pass;
    const hasOwn = isKnownType(resource.type)
      ? locationOf(resource.type) === "required" || (locationOf(resource.type) && location !== undefined)
      : location !== undefined;
    const replicas: Located[] = [];
    for (const key in resource.body) {
      const value = resource.body[key];
      if (typeof value === "object" && key !== "tags" && key !== "//") findLocations(value, key, replicas);
    }
    return all(hasOwn ? inNorway("location", location) : notApplicable, ...replicas.map(([path, value]) => inNorway(path, value)));
  },
};

type Located = readonly [path: string, location: Value | typeof unresolved];

/** Where blocks inside put copies of the data, such as Cosmos DB's geo_location; a dynamic block's content counts as well. */
function findLocations(value: Value, path: string, found: Located[]): void {
  if (Array.isArray(value)) {
    for (const item of value) findLocations(item, path, found);
  } else if (isObject(value)) {
    for (const key in value) {
      const item = value[key];
      if (key === "location" && typeof item === "string") found.push([`${path}.location`, item.includes("${") ? unresolved : item]);
      else if (typeof item === "object") findLocations(item, `${path}.${key}`, found);
    }
  }
}
