import { clip, plain } from "../plain-text";
import { type Html, html, trusted } from "./escape";

/** One bar: its name, and how long each part of it is. */
export interface Bar {
  readonly name: string;
  readonly values: Readonly<Record<string, number>>;
}

/** One part that bars are made of. The colour is the name of a class of the page's style. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
}

/** A line over time: solid with its values above or below, or dashed where it is a limit. */
export interface Course extends Omit<Series, "key"> {
  readonly values: readonly number[];
  readonly written: "above" | "below" | "limit";
}

const width = 760;
// Colours stand for classes, since the page decides what they are in the light and in the dark; no text can look like one.
const placeholder = (index: number) => `#fe01${index.toString(16).padStart(2, "0")}`;
const ink = "#fe02ff";
const line = "#fe03ff";

/** Horizontal bars of stacked parts. What they show must also stand in a table: a picture is not for everybody. */
export function bars(label: string, lines: readonly Bar[], series: readonly Series[]): Html {
  const names = lines.map(({ name }) => clip(plain(name), 60));
  const svg = drawn(40 + lines.length * 24, {
    grid: { top: 10, left: 8, right: 24, bottom: 8, containLabel: true },
    xAxis: { type: "value", minInterval: 1, axisLabel: { color: ink }, splitLine: { lineStyle: { color: line } } },
    // By their place, since two bars may have one name.
    yAxis: {
      type: "category",
      inverse: true,
      data: names.map((_, index) => String(index)),
      axisLabel: { color: ink, interval: 0, formatter: (index: string) => names[Number(index)] ?? "" },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
    },
    series: series.map(({ key, name }, index) => ({
      type: "bar",
      stack: "all",
      barWidth: 15,
      name: clip(plain(name), 60),
      silent: true,
      itemStyle: { color: placeholder(index) },
      label: { show: true, position: "inside", color: "#fe04ff", formatter: ({ value }: { value?: unknown }) => (Number(value) > 0 ? String(value) : "") },
      data: lines.map(({ values }) => (Object.hasOwn(values, key) ? (values[key] ?? 0) : 0)),
    })),
  });
  return figure(label, svg, series, ({ colour }) => html`<rect width="10" height="10" class="fill-${colour}"/>`);
}

/** Lines over time, one value for each of `times`. What they show must also stand in a table. */
export function courses(label: string, times: readonly string[], lines: readonly Course[]): Html {
  const svg = drawn(260, {
    grid: { top: 24, left: 8, right: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: "category",
      data: [...times],
      axisLabel: { color: ink },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
    },
    yAxis: { type: "value", minInterval: 1, axisLabel: { color: ink }, splitLine: { lineStyle: { color: line } } },
    series: lines.map(({ name, values, written }, index) => ({
      type: "line",
      name: clip(plain(name), 60),
      silent: true,
      symbol: written === "limit" ? "none" : "circle",
      symbolSize: 7,
      itemStyle: { color: placeholder(index) },
      lineStyle: { color: placeholder(index), width: 2, type: written === "limit" ? [7, 5] : "solid" },
      label: { show: written !== "limit", position: written === "below" ? "bottom" : "top", color: ink },
      data: [...values],
    })),
  });
  return figure(
    label,
    svg,
    lines,
    ({ colour, written }) => html`<path d="${written === "limit" ? "M0 5h4M6 5h4" : "M0 5h10"}" class="stroke-${colour}" stroke-width="2"/>`,
  );
}

function drawn(height: number, option: import("echarts").EChartsOption): string {
  // A megabyte of library, which only this page needs.
  const { init } = require("echarts") as typeof import("echarts");
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function figure<T extends Omit<Series, "key">>(label: string, svg: string, series: readonly T[], swatch: (one: T) => Html): Html {
  return html`<figure class="plot scroll" tabindex="0" role="region" aria-label="${label}">${trusted(restyled(svg, label, series))}<ul class="legend">${series.map((one) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true">${swatch(one)}</svg> ${clip(one.name, 60)}</li>`)}</ul><figcaption>${label}</figcaption></figure>`;
}

/** The policy of the page allows no styles inside elements; sizes and colours come from its own. */
function restyled(svg: string, label: string, series: readonly Omit<Series, "key">[]): string {
  let text = svg
    // Nothing is cut off, and ids of one plot would stand in the next one as well.
    .replace(/<(style|defs)\b[\s\S]*?<\/\1>/g, "")
    .replace(/ (?:style|class|clip-path|ecmeta_\w+|xml:space|pointer-events|xmlns:xlink|xmlns|baseProfile|version)="[^"]*"/g, "")
    .replace(/^<svg[^>]*>/, (open) => `<svg viewBox="0 0 ${width} ${/height="(\d+)"/.exec(open)?.[1] ?? 0}" role="img" aria-label="${html`${label}`.text}">`)
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/g, "")
    .replaceAll(`fill="${ink}"`, 'class="ink"')
    .replaceAll('fill="#fe04ff"', 'class="on"')
    .replaceAll(`stroke="${line}"`, 'class="line"');
  for (const [index, { colour }] of series.entries()) {
    text = text.replaceAll(`fill="${placeholder(index)}"`, `class="fill-${colour}"`).replaceAll(`stroke="${placeholder(index)}"`, `class="stroke-${colour}"`);
  }
  return text;
}
