import type { EntryNode, NetworkNode, SubnetNode, Topology } from "../../policy/analysis/topology";
import { clip } from "../plain-text";
import type { Report } from "../report";
import { anchor, badge, choice, code, codes, dataAttributes, filter, resource, row, section, table } from "./elements";
import { type Html, html } from "./escape";
import type { Draw } from "./graphviz";
import { typeName } from "./keys";
import { networkMap, spokeMap } from "./network-map";
import type { Texts } from "./texts";

/** Hub, spokes, subnets, endpoints, the ways in and the ways out, by environment. */
export function networkSection({ analysis }: Report, draw: Draw, t: Texts): Html {
  const topology = analysis?.topology;
  if (topology === undefined || topology.networks.length + topology.entries.length === 0) return section("network", t.nav.network, t.network.none);
  const { networks, entries, egress } = topology;
  const environments = [...new Set([...networks, ...entries, ...egress].map(({ place }) => place.environment))].sort();
  return section(
    "network",
    t.nav.network,
    t.network.lead(networks.length, entries.filter(({ inbound }) => inbound).length, egress.length),
    filter(
      "network-list",
      [
        choice("environment", t.columns.environment, environments, t.unknownEnvironment),
        choice(
          "owner",
          t.columns.owner,
          networks.map(({ place }) => place.owner),
          t.unknownOwner,
        ),
      ],
      t,
    ),
    html`<div id="network-list">${environments.map((environment, index) => {
      const of = <T extends { readonly place: { readonly environment: string } }>(all: readonly T[]) =>
        all.filter(({ place }) => place.environment === environment);
      return environmentDetails(environment, { networks: of(networks), entries: of(entries), egress: of(egress) }, index === 0, draw, t);
    })}</div>`,
  );
}

function environmentDetails(environment: string, topology: Topology, open: boolean, draw: Draw, t: Texts): Html {
  const { networks, entries, egress } = topology;
  const name = environment || t.unknownEnvironment;
  return html`<details class="group" data-group${open && html` open`}><summary><b>${clip(name, 80)}</b> <small>${t.network.count(networks.length)}</small></summary>
<figure class="map scroll" tabindex="0" role="region" aria-label="${t.network.map(name)}">${draw(networkMap(topology, t.network.map(name), t))}</figure>
<h3>${t.network.networks}</h3>${networks.map((network) => networkDetails(network, draw, t))}
${
  entries.length > 0 &&
  html`<h3>${t.network.entries}</h3>${table(
    t.network.entries,
    [t.columns.name, t.access.on, t.columns.verdict],
    entries.map((entry) => entryRow(entry, t)),
  )}`
}
${
  egress.length > 0 &&
  html`<h3>${t.network.egress}</h3>${table(
    t.network.egress,
    [t.columns.name, t.network.allowed, t.network.purpose],
    egress.map(({ name: rule, to, purpose }) => row([clip(rule, 80), codes(to, 10), purpose === undefined ? t.none : clip(purpose, 300)])),
  )}`
}</details>`;
}

/** Where a network is described on the page. */
export function networkAnchor({ place }: Pick<NetworkNode, "place">): string {
  return anchor("network", place.stack, place.address);
}

function networkDetails(network: NetworkNode, draw: Draw, t: Texts): Html {
  const { place, ranges, hub, subnets, peers } = network;
  const endpoints = subnets.reduce((sum, subnet) => sum + subnet.endpoints.length, 0);
  const data = { item: "", environment: place.environment || "-", owner: place.owner || "-" };
  return html`<details class="store" id="${networkAnchor(network)}"${dataAttributes(data)}><summary><span class="name">${clip(place.name, 120)}</span> <span class="what">${[clip(place.owner, 60), ranges.join(", "), t.network.subnets(subnets.length), t.network.endpoints(endpoints)].filter((part) => part !== "").join(" · ")}</span> ${hub ? badge(t.network.hub, "info") : peers.length === 0 && badge(t.network.alone, "quiet")}</summary>
<p>${resource(place)}</p>${
    subnets.length > 0 &&
    html`<figure class="map scroll" tabindex="0" role="region" aria-label="${clip(place.name, 120)}">${draw(spokeMap(network, clip(place.name, 120), t))}</figure>${table(
      clip(place.name, 120),
      [t.columns.name, t.network.ranges, t.network.guarded, t.network.route, t.network.holds],
      subnets.map((subnet) => subnetRow(subnet, t)),
    )}`
  }</details>`;
}

function subnetRow({ place, ranges, guarded, defaultRoute, endpoints, holds }: SubnetNode, t: Texts): Html {
  const inside = [
    ...endpoints.map(
      ({ place: endpoint, to }) =>
        html`<li>${t.words["private endpoint"] ?? "private endpoint"} → <b>${clip(to?.name ?? endpoint.name, 80)}</b>${to !== undefined && html` <small>${typeName(to.type)}</small>`}</li>`,
    ),
    ...holds.slice(0, 12).map((held) => html`<li><b>${clip(held.name, 80)}</b> <small>${typeName(held.type)}</small></li>`),
  ];
  return row([
    clip(place.name, 120),
    code(ranges.join(", ") || t.afterPlan, 120),
    guarded ? badge("✓", "good") : badge(t.network.unguarded, "warn"),
    defaultRoute === undefined ? t.none : defaultRoute,
    inside.length === 0 ? t.none : html`<ul class="names">${inside.slice(0, 40)}</ul>`,
  ]);
}

function entryRow({ place, at, inbound, hosts }: EntryNode, t: Texts): Html {
  return row([
    resource(place),
    html`${at === undefined ? t.none : html`<b>${clip(at.name, 80)}</b> <small>${typeName(at.type)}</small>`}${hosts.length > 0 && html`<br>${codes(hosts, 8)}`}`,
    inbound ? badge(t.network.answers, "info") : badge(t.network.outboundOnly, "quiet"),
  ]);
}
