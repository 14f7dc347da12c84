import type { Viz } from "@viz-js/viz";
import { type Html, html, trusted } from "./escape";

/** A box of a diagram. What it says is never given to Graphviz: it lays out boxes, and the page writes into them. */
export interface Box {
  readonly id: string;
  readonly lines: readonly string[];
  readonly style: string;
  /** Where on the page a click on it leads. */
  readonly href?: string | undefined;
}

/** Boxes in a frame. */
export interface Frame {
  readonly id: string;
  readonly title: string;
  readonly style: string;
  readonly boxes: readonly Box[];
}

/** A line from one box to another. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly style: string;
  readonly arrow: boolean;
  /** The frame whose edge it begins at, rather than the box inside. */
  readonly frame?: number;
}

/** What is to be drawn, from left to right. */
export interface Diagram {
  readonly label: string;
  readonly boxes: readonly Box[];
  readonly frames: readonly Frame[];
  readonly lines: readonly Line[];
}

/** Draws diagrams. Those of one shape are laid out once, however many there are. */
export type Draw = (diagram: Diagram) => Html;

// Inches of a box; what is written in it is cut to fit.
const boxWidth = 2.35;
const characters = 27;

let loaded: Promise<Viz> | undefined;

/** Loads Graphviz, once: a megabyte of WebAssembly, which only this page needs. */
export async function loadGraphviz(): Promise<Draw> {
  loaded ??= (require("@viz-js/viz") as typeof import("@viz-js/viz")).instance();
  const viz = await loaded;
  const layouts = new Map<string, string>();
  return (diagram) => {
    const shape = dotOf(diagram);
    const layout = layouts.get(shape) ?? layOut(viz, shape);
    layouts.set(shape, layout);
    return written(layout, diagram);
  };
}

function layOut(viz: Viz, dot: string): string {
  const svg = viz.renderString(dot, { format: "svg", engine: "dot" });
  return svg.slice(svg.indexOf("<svg"));
}

/** The shape of the diagram in Graphviz's language: numbers for boxes, and nothing that came from input. */
function dotOf({ boxes, frames, lines }: Diagram): string {
  const all = [...boxes, ...frames.flatMap((frame) => frame.boxes)];
  const numbers = new Map(all.map(({ id }, index) => [id, index]));
  const box = ({ id, lines: text }: Box): string => {
    const number = numbers.get(id) ?? 0;
    return `n${number} [id="box${number}" label="@${number}@" height=${(0.16 + 0.2 * text.length).toFixed(2)}];`;
  };
  const parts = [
    'digraph { rankdir=LR; ranksep=0.7; nodesep=0.12; bgcolor="transparent"; compound=true;',
    `node [shape=box style=rounded fixedsize=true width=${boxWidth} fontname="Helvetica" fontsize=11]; edge [arrowsize=0.6];`,
    ...boxes.map(box),
    ...frames.map(
      ({ boxes: inside }, index) => `subgraph cluster_${index} { id="frame${index}" label="@f${index}@" margin=10 fontsize=11; ${inside.map(box).join(" ")} }`,
    ),
    ...lines.flatMap(({ from, to, arrow, frame }, index) => {
      const [a, b] = [numbers.get(from), numbers.get(to)];
      return a === undefined || b === undefined
        ? []
        : [`n${a} -> n${b} [id="line${index}"${arrow ? "" : " dir=none"}${frame === undefined ? "" : ` ltail=cluster_${frame}`}];`];
    }),
    "}",
  ];
  return parts.join("\n");
}

/** The layout with the words, links and classes of one diagram in it. */
function written(layout: string, { label, boxes, frames, lines }: Diagram): Html {
  const all = [...boxes, ...frames.flatMap((frame) => frame.boxes)];
  const viewBox = /viewBox="([^"]*)"/.exec(layout)?.[1] ?? "0 0 0 0";
  const [, , width = "0"] = viewBox.split(" ");
  const body = layout
    .replace(/^<svg[^>]*>/, "")
    .replace(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, "")
    .replace(/<g id="(box|frame|line)(\d+)" class="[^"]*">/g, (_, kind: string, number: string) => {
      const style = (kind === "box" ? all : kind === "frame" ? frames : lines)[Number(number)]?.style ?? "";
      return `<g class="${kind} ${style}">`;
    })
    .replace(/<g id="graph0" class="graph"/, "<g")
    .replace(/ (?:xml:space|font-family|font-size|fill|stroke|id)="[^"]*"/g, "")
    // All at once: what is written must not be read again.
    .replace(/<text([^>]*)>@(f?)(\d+)@<\/text>/g, (_, place: string, frame: string, number: string) =>
      frame === "" ? textOf(place, all[Number(number)]) : html`<text${trusted(place)} class="title">${cut(frames[Number(number)]?.title ?? "")}</text>`.text,
    );
  const size = Number(width) < 200 ? "tiny" : Number(width) < 420 ? "small" : Number(width) < 700 ? "medium" : "large";
  return html`<svg viewBox="${viewBox}" class="diagram ${size}" role="${all.some(({ href }) => href !== undefined) ? "group" : "img"}" aria-label="${label}">${trusted(body)}`;
}

function textOf(attributes: string, box: Box | undefined): string {
  const { lines, href } = box ?? { lines: [], href: undefined };
  const [, x = "0"] = / x="([^"]*)"/.exec(attributes) ?? [];
  const [, y = "0"] = / y="([^"]*)"/.exec(attributes) ?? [];
  const top = Number(y) - ((lines.length - 1) * 14) / 2;
  const text = lines.map(
    (line, index) => html`<text x="${x}" y="${(top + index * 14).toFixed(1)}" text-anchor="middle"${index > 0 && html` class="soft"`}>${cut(line)}</text>`,
  );
  return (href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`).text;
}

/** Names of one platform begin alike; what tells them apart is at the end. */
function cut(text: string): string {
  const letters = [...text];
  return letters.length <= characters ? text : `${letters.slice(0, 10).join("")}…${letters.slice(-(characters - 11)).join("")}`;
}
