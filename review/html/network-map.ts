import type { Place } from "../../policy/analysis/place";
import type { NetworkNode, Topology } from "../../policy/analysis/topology";
import type { Box, Diagram, Frame, Line } from "./graphviz";
import { typeName } from "./keys";
import { networkAnchor } from "./network";
import type { Texts } from "./texts";

// More spokes than these make a map that nobody reads: they become one box, and are found in the list below it.
const mostSpokes = 20;
const mostEndpoints = 8;

const idOf = ({ stack, address }: Place) => `${stack}/${address}`;

/** The internet, what answers it, the hub with its subnets, and the spokes. */
export function networkMap({ networks, entries, egress }: Topology, label: string, t: Texts): Diagram {
  const hubs = networks.filter(({ hub }) => hub);
  const spokes = networks.filter(({ hub }) => !hub);
  const collapsed = spokes.length > mostSpokes ? spokes.filter(({ subnets, peers }) => !isBusy(subnets, peers, spokes)) : [];
  const shown = spokes.filter((spoke) => !collapsed.includes(spoke));
  const frames: Frame[] = hubs.map((hub, index) => ({
    id: idOf(hub.place),
    title: hub.place.name,
    style: "hub",
    boxes: hub.subnets.map((subnet) => ({
      id: idOf(subnet.place),
      lines: [subnet.place.name, inWords(subnet, t)].filter((line) => line !== ""),
      style: "subnet",
      href: `#${networkAnchor(hubs[index] as NetworkNode)}`,
    })),
  }));
  const inbound = entries.filter((entry) => entry.inbound && entry.at !== undefined);
  const outbound = entries.filter((entry) => !entry.inbound && entry.at !== undefined);
  const boxes: Box[] = [
    ...(entries.length > 0 ? [{ id: "internet", lines: [t.network.internet], style: "internet" }] : []),
    ...inbound.map(({ place, at, hosts }) => ({ id: idOf(place), lines: [at?.name ?? "", hosts[0] ?? typeName(at?.type ?? "")], style: "entry" })),
    ...outbound.map(({ place, at }) => ({ id: idOf(place), lines: [at?.name ?? "", t.network.out(egress.length)], style: "exit" })),
    ...shown.map((spoke) => spokeBox(spoke, t)),
    ...(collapsed.length > 0 ? [{ id: "collapsed", lines: [t.network.collapsed(collapsed.length), t.network.search], style: "spoke many" }] : []),
  ];
  const subnetOf = (at: Place | undefined): string | undefined => {
    const found = networks
      .flatMap(({ subnets, hub, place }) => subnets.map((subnet) => ({ subnet, hub, place })))
      .find(({ subnet }) => at !== undefined && subnet.holds.some((held) => idOf(held) === idOf(at)));
    return found && (found.hub ? idOf(found.subnet.place) : idOf(found.place));
  };
  const first = hubs[0]?.subnets[0];
  const lines: Line[] = [
    ...inbound.flatMap(({ place, at }) => {
      const to = subnetOf(at);
      return [
        { from: "internet", to: idOf(place), style: "in", arrow: true },
        ...(to === undefined ? [] : [{ from: idOf(place), to, style: "in", arrow: true }]),
      ];
    }),
    ...outbound.flatMap(({ place, at }) => {
      const from = subnetOf(at);
      // Drawn from the left like all else, so that the map stays narrow; the arrow tells which way it goes.
      return [
        { from: "internet", to: idOf(place), style: "out", arrow: false },
        ...(from === undefined ? [] : [{ from: idOf(place), to: from, style: "out", arrow: false }]),
      ];
    }),
    ...hubs.flatMap((hub, frame) => {
      const anchorBox = middle(hub) ?? first;
      if (anchorBox === undefined) return [];
      const to = shown.filter((spoke) => spoke.peers.includes(idOf(hub.place)) || hub.peers.includes(idOf(spoke.place)));
      const many = collapsed.some((spoke) => spoke.peers.includes(idOf(hub.place)));
      return [...to.map(({ place }) => idOf(place)), ...(many ? ["collapsed"] : [])].map((end) => ({
        from: idOf(anchorBox.place),
        to: end,
        style: "peer",
        arrow: false,
        frame,
      }));
    }),
  ];
  return { label, boxes, frames, lines };
}

function middle({ subnets }: NetworkNode): NetworkNode["subnets"][number] | undefined {
  return subnets[Math.floor(subnets.length / 2)];
}

/** Is it of use to many, rather than one of many? */
function isBusy(subnets: NetworkNode["subnets"], peers: NetworkNode["peers"], spokes: readonly NetworkNode[]): boolean {
  const typical = [...spokes].map((spoke) => spoke.peers.length).sort((a, b) => a - b)[Math.floor(spokes.length / 2)] ?? 0;
  return peers.length > typical * 2 || subnets.length > 6 || peers.length < typical;
}

function spokeBox(spoke: NetworkNode, t: Texts): Box {
  const { place, ranges, subnets } = spoke;
  const endpoints = subnets.reduce((sum, subnet) => sum + subnet.endpoints.length, 0);
  return {
    id: idOf(place),
    lines: [place.name, [ranges[0] ?? "", t.network.endpoints(endpoints)].filter((part) => part !== "").join(" · ")],
    style: "spoke",
    href: `#${networkAnchor(spoke)}`,
  };
}

function inWords({ endpoints, holds }: NetworkNode["subnets"][number], t: Texts): string {
  const held = holds[0] === undefined ? "" : typeName(holds[0].type);
  return [endpoints.length > 0 ? t.network.endpoints(endpoints.length) : "", held].filter((part) => part !== "").join(" · ");
}

/** One network: its subnets, and what their endpoints lead to. */
export function spokeMap({ subnets }: NetworkNode, label: string, t: Texts): Diagram {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  for (const subnet of subnets) {
    const from = idOf(subnet.place);
    boxes.push({
      id: from,
      lines: [subnet.place.name, subnet.ranges[0] ?? ""].filter((line) => line !== ""),
      style: subnet.guarded ? "subnet" : "subnet unguarded",
    });
    const targets = [
      ...subnet.endpoints.map(({ place, to }) => ({ place: to ?? place, style: "store" })),
      ...subnet.holds.map((place) => ({ place, style: "held" })),
    ];
    for (const { place, style } of targets.slice(0, mostEndpoints)) {
      const id = `${from} ${idOf(place)}`;
      boxes.push({ id, lines: [place.name, typeName(place.type)], style });
      lines.push({ from, to: id, style: style === "store" ? "private" : "peer", arrow: style === "store" });
    }
    if (targets.length > mostEndpoints) {
      boxes.push({ id: `${from} more`, lines: [t.network.endpoints(targets.length - mostEndpoints)], style: "held" });
      lines.push({ from, to: `${from} more`, style: "peer", arrow: false });
    }
  }
  return { label, boxes, frames: [], lines };
}
