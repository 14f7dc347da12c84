import { isAnywhere } from "../../anywhere";
import { all, type Block, pass, type Resource, unresolved, type Value, type Verdict } from "../../model";

type Read = readonly Value[] | typeof unresolved;

/** Judges each rule of a security group, or the one that stands in a resource of its own. */
export function eachSecurityRule(resource: Resource, judge: (rule: Block) => Verdict): Verdict {
  const rules = resource.type === "azurerm_network_security_rule" ? [resource] : resource.blocks("security_rule");
  if (rules === unresolved) return { state: "unknown", attribute: "security_rule", why: "a dynamic block makes them" };
  return rules.length === 0 ? pass : all(...rules.map(judge));
}

/** What a security rule says at some paths together, as one list. */
export function read(rule: Block, ...paths: string[]): Read {
  const values: Value[] = [];
  for (const path of paths) {
    const value = rule.get(path);
    if (value === unresolved) return unresolved;
    for (const item of Array.isArray(value) ? value : [value]) if (item !== undefined && item !== null) values.push(item);
  }
  return values;
}

/** Does a rule allow what comes in, or goes out? What it does not tell is taken to. */
export function allows(rule: Block, direction: "inbound" | "outbound"): boolean {
  const is = (path: string, text: string) => String(rule.get(path)).toLowerCase() === text;
  return !is("access", "deny") && !is("direction", direction === "inbound" ? "outbound" : "inbound");
}

/** May everybody reach one of the ports, by one of the protocols? No ports stand for whatever port it is. */
export function opens(rule: Block, ports: readonly number[], protocols: readonly string[]): Verdict {
  if (!allows(rule, "inbound")) return pass;
  const sources = read(rule, "source_address_prefix", "source_address_prefixes");
  if (sources !== unresolved && !sources.some(isAnywhere)) return pass;
  const protocol = rule.get("protocol");
  const isOther = typeof protocol === "string" && !["*", ...protocols].includes(protocol.toLowerCase());
  const written = read(rule, "destination_port_range", "destination_port_ranges");
  const ranges = written === unresolved ? [] : written.length === 0 ? ["*"] : written;
  const open = ranges.filter((range) => ports.length === 0 || ports.some((port) => isIn(port, String(range))));
  if (isOther || (written !== unresolved && open.length === 0)) return pass;
  const name = String(rule.get("name"));
  if ([sources, written, protocol, rule.get("access"), rule.get("direction")].includes(unresolved)) {
    return { state: "unknown", attribute: "security_rule", why: `who may reach which port by the rule ${name} is known only after the plan` };
  }
  const actual = `${name} opens ${open.join(", ")} to ${(sources as readonly Value[]).join(", ")}`;
  return { state: "fail", attribute: "security_rule", actual, expected: "a named source" };
}

/** Is the port in a range, or in one of several? What is no number is "*", or something that only Azure understands. */
export function isIn(port: number, range: string): boolean {
  return range.split(",").some((part) => {
    const [from = Number.NaN, to = from] = part.split("-").map(Number);
    return Number.isNaN(from + to) || (from <= port && port <= to);
  });
}
