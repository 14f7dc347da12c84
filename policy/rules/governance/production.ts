import { environmentTag } from "../../../config/finops-tags";
import type { Resource } from "../../model";

/** Does the resource belong to production? What does not say where it belongs is judged as if it did. */
export function isProduction(resource: Pick<Resource, "get">): boolean {
  const environment = resource.get(`tags.${environmentTag}`);
  return typeof environment !== "string" || environment.toLowerCase().startsWith("prod");
}
