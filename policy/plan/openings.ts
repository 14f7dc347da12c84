import { type Block, type Resource, unresolved, type Value } from "../model";
import { asList } from "../stack-json";

type Read = Value | typeof unresolved;

// What stays inside, and what Azure's own probes and gateways need.
const inner =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd][0-9a-f]{2}:|VirtualNetwork$|AzureLoadBalancer$|GatewayManager$)/i;

/** What a network security rule lets in from outside, in words; `unresolved` when it cannot be told. */
export function openingOf(rule: Pick<Block, "get">): string | typeof unresolved | undefined {
  const [access, direction] = both(rule, "access", "direction");
  if (known(access) && String(access).toLowerCase() !== "allow") return undefined;
  if (known(direction) && String(direction).toLowerCase() !== "inbound") return undefined;
  const sources = many(rule, "source_address_prefix", "source_address_prefixes");
  const ports = many(rule, "destination_port_range", "destination_port_ranges");
  const targets = many(rule, "destination_address_prefix", "destination_address_prefixes");
  if (!known(access) || !known(direction) || sources === unresolved || ports === unresolved || targets === unresolved) return unresolved;
  const outer = sources.filter((source) => !inner.test(source));
  return outer.length === 0 ? undefined : `${outer.sort().join(", ")} to ${targets.sort().join(", ")} on ${ports.sort().join(", ")}`;
}

/** What all rules of a group, or a rule alone, let in. */
export function openingsOf(resource: Resource): readonly (string | typeof unresolved)[] | typeof unresolved {
  const rules = resource.type === "azurerm_network_security_group" ? resource.blocks("security_rule") : [resource];
  return rules === unresolved ? unresolved : rules.flatMap((rule) => openingOf(rule) ?? []);
}

/** A text or a list of texts at either path. */
function many(block: Pick<Block, "get">, one: string, several: string): string[] | typeof unresolved {
  const [a, b] = both(block, one, several);
  return known(a) && known(b) ? [...asList(a), ...asList(b)].map(String).filter((text) => text !== "") : unresolved;
}

function both(block: Pick<Block, "get">, a: string, b: string): readonly [Read, Read] {
  return [block.get(a), block.get(b)];
}

function known(value: Read): value is Value {
  return value !== unresolved;
}

/** Does the plan make something with a name, so that what is put into it opens nothing that was closed? */
export function isNew(changes: readonly Resource[], name: Read): boolean {
  return changes.some((resource) => resource.change?.drift === false && resource.change.action === "create" && resource.change.after?.name === name);
}
