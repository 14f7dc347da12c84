import { type Graph, pass, type Resource, type Verdict } from "../model";
import { type NetworkPath, networkPaths } from "./network-paths";
import { storeTypes } from "./store-types";
import { isOpen, type Tri } from "./switch";

/** One way to show who one is, and whether it is open. */
export interface Authentication {
  readonly name: string;
  /** Is it open: `undecided` when the configuration does not tell. */
  readonly open: Tri;
}

/** What is true of one network path to a store. */
export type PathVerdict = "both" | "no network" | "no authentication" | "neither" | "undecided";

/** A network path, what authenticates on it, and what that comes to. */
export interface ExposedPath extends NetworkPath {
  /** The ways that are open or may be on this path. */
  readonly ways: readonly Authentication[];
  readonly verdict: PathVerdict;
}

/** All ways into one data store. */
export interface Exposure {
  readonly store: Resource;
  readonly kind: string;
  /** Empty when nothing reaches it. */
  readonly paths: readonly ExposedPath[];
  /** The worst of its paths. */
  readonly verdict: PathVerdict;
}

// Worst first.
const order: readonly PathVerdict[] = ["neither", "no authentication", "no network", "undecided", "both"];

/** The ways into every data store of the graph, in the order of the files. @see NOR-NET-13 */
export function exposures(graph: Graph): Exposure[] {
  return graph.resources.filter((r) => r.kind === "managed" && Object.hasOwn(storeTypes, r.type)).map((store) => exposureOf(store, graph));
}

/** The ways into one data store. @throws when its type is none of `storeTypes` */
export function exposureOf(store: Resource, graph: Graph): Exposure {
  const type = storeTypes[store.type];
  if (type === undefined) throw new Error(`${store.type} is no data store - allowed ${Object.keys(storeTypes).join(", ")}`);
  const open = type.ways.map(({ name, when }): Authentication => ({ name, open: when === undefined ? "yes" : isOpen(store, when) }));
  const ways = open.filter((way) => way.open !== "no");
  const paths = networkPaths(store, type, graph).map((path): ExposedPath => {
    // Microsoft's services come with an identity of their own, and with nothing else.
    const onPath = path.via === "trusted Azure services" ? ways.filter(({ name }) => name === "Entra ID") : ways;
    return { ...path, ways: onPath, verdict: judge(path.affiliated, onPath) };
  });
  return { store, kind: type.kind, paths, verdict: order.find((verdict) => paths.some((path) => path.verdict === verdict)) ?? "both" };
}

function judge(network: Tri, ways: readonly Authentication[]): PathVerdict {
  const anonymous = ways.find(({ name }) => name === "anonymous")?.open ?? "no";
  if (network === "no") return anonymous === "yes" ? "neither" : "no network";
  if (anonymous === "yes") return "no authentication";
  return network === "undecided" || anonymous === "undecided" ? "undecided" : "both";
}

/** The exposure as a rule's answer: every path must ask for both, and none may be undecided. */
export function toVerdict({ paths, verdict }: Exposure): Verdict {
  const worst = paths.find((path) => path.verdict === verdict);
  if (worst === undefined || verdict === "both") return pass;
  const attribute = worst.attribute;
  if (verdict === "undecided") return { state: "unknown", attribute, why: `whether the path "${describePath(worst)}" asks for both cannot be decided` };
  const missing = { "no network": "the right network", "no authentication": "authentication", neither: "anything" }[verdict];
  const actual = `${describePath(worst)}, which does not ask for ${missing}`;
  return { state: "fail", attribute, actual, expected: "authentication and the right network", message: `it is reached by the ${actual}` };
}

/** A path in words: `public endpoint from everywhere (Entra ID, access key)`. */
export function describePath({ via, from, ways }: ExposedPath): string {
  return `${via} from ${from} (${ways.map(({ name, open }) => (open === "undecided" ? `${name}?` : name)).join(", ") || "nobody"})`;
}
