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

const width = 760;
// Colours stand for classes, since the page decides what they are in the light and in the dark; no text can look like one.
const placeholder = (index: number) => `#fe01${index.toString(16).padStart(2, "0")}`;
const ink = "#fe02ff";
const line = "#fe03ff";

/** Horizontal bars of stacked parts. What they show must also stand in a table: a picture is not for everybody. */
export function bars(label: string, lines: readonly Bar[], series: readonly Series[]): Html {
  // A megabyte of library, which only this page needs.
  const { init } = require("echarts") as typeof import("echarts");
  const names = lines.map(({ name }) => clip(plain(name), 60));
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: 40 + lines.length * 24 });
  chart.setOption({
    animation: false,
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
  const svg = chart.renderToSVGString();
  chart.dispose();
  return html`<figure class="plot scroll" tabindex="0" role="region" aria-label="${label}">${trusted(restyled(svg, label, series))}<ul class="legend">${series.map(({ name, colour }) => html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" class="fill-${colour}"/></svg> ${clip(name, 60)}</li>`)}</ul><figcaption>${label}</figcaption></figure>`;
}

/** The policy of the page allows no styles inside elements; sizes and colours come from its own. */
function restyled(svg: string, label: string, series: readonly Series[]): string {
  let text = svg
    .replace(/<style\b[\s\S]*?<\/style>/g, "")
    .replace(/ (?:style|class|ecmeta_\w+|xml:space|pointer-events|xmlns:xlink|xmlns|baseProfile|version)="[^"]*"/g, "")
    .replace(/^<svg[^>]*>/, (open) => `<svg viewBox="0 0 ${width} ${/height="(\d+)"/.exec(open)?.[1] ?? 0}" role="img" aria-label="${html`${label}`.text}">`)
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/g, "")
    .replaceAll(`fill="${ink}"`, 'class="ink"')
    .replaceAll('fill="#fe04ff"', 'class="on"')
    .replaceAll(`stroke="${line}"`, 'class="line"');
  for (const [index, { colour }] of series.entries()) text = text.replaceAll(`fill="${placeholder(index)}"`, `class="fill-${colour}"`);
  return text;
}
