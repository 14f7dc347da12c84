import { Netmask } from "netmask";
import { clusterRanges, firstOwnerSlot, lastPoolSlot, slotPrefix, subnetCount } from "./address-plan";
import type { Deployment } from "./deployment";
import { type Complaint, type Draft, entriesOf } from "./draft";

/** Address space that is nobody's on the internet. @see https://www.rfc-editor.org/rfc/rfc1918#section-3 */
const privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"].map((range) => new Netmask(range));

/** A /19 has room for the platform and 16 service owners; more than a /12 would take most of a private block for one environment. */
const prefixes = { largest: 12, smallest: 19 };

/** Ranges are private, apart from each other, of a sensible size, and hold the slots of their service owners. */
export function* checkNetworks(deployment: Draft<Deployment>): Generator<Complaint> {
  const ranges: { environment: string; network: Netmask }[] = [];
  for (const [environment, { network, runtime }] of entriesOf(deployment.environments)) {
    if (network?.range === undefined) continue;
    const range = new Netmask(network.range);
    const path = ["environments", environment, "network", "range"];
    const size = sizeFault(network.range, range);
    if (size !== undefined) {
      // A range that is far too large overlaps everything: that is one mistake, not one for each environment.
      yield { path, message: size };
      continue;
    }
    for (const message of [placeFault(network.range, range), overlapFault(network.range, range, ranges), runtime && clusterFault(network.range, range)]) {
      if (message !== undefined) yield { path, message };
    }
    ranges.push({ environment, network: range });
  }
  yield* checkSlots(deployment);
}

function sizeFault(written: string, { bitmask }: Netmask): string | undefined {
  if (bitmask >= prefixes.largest && bitmask <= prefixes.smallest) return undefined;
  const fix = bitmask < prefixes.largest ? "choose a smaller one" : "choose a larger one";
  return `got ${written}; expected a range from /${prefixes.largest} to /${prefixes.smallest}: ${fix}`;
}

function placeFault(written: string, range: Netmask): string | undefined {
  const allowed = privateRanges.map(String).join(", ");
  if (!privateRanges.some((block) => block.contains(range))) return `got ${written}, which is not private; expected a part of ${allowed}: choose one`;
  if (!written.startsWith(`${range.base}/`)) return `got ${written}, which is an address inside a range; expected the range itself: write ${range}`;
  return undefined;
}

function overlapFault(written: string, range: Netmask, others: readonly { environment: string; network: Netmask }[]): string | undefined {
  const other = others.find(({ network }) => network.contains(range) || range.contains(network));
  return other && `got ${written}, which overlaps ${other.network} of ${other.environment}; expected ranges apart from each other: choose another`;
}

function clusterFault(written: string, range: Netmask): string | undefined {
  const inside = clusterRanges.find((each) => range.contains(each) || new Netmask(each).contains(range));
  return inside && `got ${written}, which overlaps ${inside} inside of the cluster; expected a range apart from ${clusterRanges.join(" and ")}: choose another`;
}

function* checkSlots(deployment: Draft<Deployment>): Generator<Complaint> {
  for (const [code, owner] of entriesOf(deployment.serviceOwners)) {
    const slot = owner.networkSlot;
    if (slot === undefined) continue;
    const names = owner.environments?.filter((name) => name !== undefined) ?? [];
    const path = ["serviceOwners", code, "networkSlot"];
    const narrow = names.find((name) => slot >= slotsOf(deployment, name));
    const cluster = names.find((name) => slot > lastPoolSlot && deployment.environments?.[name]?.runtime !== undefined);
    if (narrow !== undefined) {
      const range = deployment.environments?.[narrow]?.network?.range;
      const last = slotsOf(deployment, narrow) - 1;
      yield { path, message: `got ${slot}, but ${range} of ${narrow} has the slots ${firstOwnerSlot} to ${last}: choose one of them or widen the range` };
    } else if (cluster !== undefined) {
      yield {
        path,
        message: `got ${slot}, but the cluster of ${cluster} has subnets for the slots ${firstOwnerSlot} to ${lastPoolSlot}: choose one of them`,
      };
    }
  }
}

/** Slots of an environment with those of the platform; no limit where the range is wrong, for that is a complaint of its own. */
function slotsOf(deployment: Draft<Deployment>, environment: string): number {
  const range = deployment.environments?.[environment]?.network?.range;
  if (range === undefined || new Netmask(range).bitmask > prefixes.smallest) return Number.POSITIVE_INFINITY;
  return subnetCount(range, slotPrefix);
}
