import { type Graph, pass, type Resource, unresolved, type Verdict } from "../../model";

/**
 * The resources of a type that refer to this one and exist for each of its instances: one endpoint is not enough for a server with `count = 3`,
 * three are, and so is one that is repeated as the server is.
 * @param through the dotted path of the attribute that refers
 */
export function belonging(to: Resource, graph: Graph, type: string, through: string): readonly Resource[] {
  const proven = graph.referring(to, type, through);
  const count = to.get("count");
  const isSingle = absent(to.body.for_each) && (absent(to.body.count) || (count !== unresolved && Number(count) <= 1));
  if (isSingle) return proven;
  const alike = graph.ofType(type).filter((other) => isRepeatedAs(other, to) && refersTo(other, to, graph, through));
  if (alike.length > 0) return alike;
  const made = proven.reduce((sum, other) => sum + times(other), 0);
  return absent(to.body.for_each) && count !== unresolved && made >= Number(count) ? proven : [];
}

/** Is there such a resource for each instance? A verdict that names the type when there is none. */
export function mustHave(to: Resource, graph: Graph, type: string, through: string, expected = "at least one"): Verdict {
  return belonging(to, graph, type, through).length > 0 ? pass : { state: "fail", attribute: type, actual: "none", expected };
}

/** As `network/connected`, for each instance of the resource. @see NOR-NET-03 */
export function eachConnected(to: Resource, graph: Graph): Verdict {
  return mustHave(to, graph, "azurerm_private_endpoint", "private_service_connection.private_connection_resource_id");
}

function isRepeatedAs(other: Resource, to: Resource): boolean {
  const name = `${to.type}.${to.name}`;
  const sameCount = same(other.body.count, to.body.count) || other.body.count === `\${length(${name})}`;
  const sameKeys = same(other.body.for_each, to.body.for_each) || other.body.for_each === `\${${name}}`;
  return absent(to.body.for_each) ? sameCount && absent(other.body.for_each) : sameKeys && absent(other.body.count);
}

function refersTo(other: Resource, to: Resource, graph: Graph, through: string): boolean {
  const targets = graph.targets(other, through);
  // `for_each = azurerm_x.s` hands the server to the block as each.value.
  const named = targets.length > 0 ? targets : graph.targets(other, "for_each");
  return named.length === 1 && named[0] === to;
}

function times(other: Resource): number {
  const [count, forEach] = [other.get("count"), other.get("for_each")];
  if (typeof forEach === "object" && forEach !== null) return Object.keys(forEach).length;
  return absent(other.body.count) ? 1 : Number(count);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}
