import { referringEach } from "./each-instance";
import { type Graph, pass, type Resource, type Verdict } from "./model";

/** Is there a resource of a type that refers to this one, for each of its instances? A verdict that names the type when there is none. */
export function mustHave(to: Resource, graph: Graph, type: string, through: string, expected = "at least one"): Verdict {
  return referringEach(to, graph, type, through).length > 0 ? pass : { state: "fail", attribute: type, actual: "none", expected };
}
