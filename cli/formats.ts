import { renderGithub } from "../review/github";
import { renderJson } from "../review/json";
import { renderMarkdown } from "../review/markdown";
import type { Report } from "../review/report";
import { renderText } from "../review/text";

/** Formats of a result. */
export const formats = ["text", "json", "sarif", "junit", "markdown", "github"] as const;
export type Format = (typeof formats)[number];

/** The report as text of a format, a newline at its end. */
export function render(report: Report, format: Format): string {
  const text = renderers[format](report);
  return text.endsWith("\n") ? text : `${text}\n`;
}

const renderers: Readonly<Record<Format, (report: Report) => string>> = {
  text: (report) => renderText(report, { colour: coloured() }),
  json: renderJson,
  // Their builders take long to load, and most calls want neither.
  sarif: (report) => (require("../review/sarif") as typeof import("../review/sarif")).renderSarif(report),
  junit: (report) => (require("../review/junit") as typeof import("../review/junit")).renderJunit(report),
  markdown: (report) => renderMarkdown(report),
  github: renderGithub,
};

/** Colours for a terminal, unless its user has said otherwise. @see https://no-color.org */
function coloured(): boolean {
  if (process.env.FORCE_COLOR !== undefined) return process.env.FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}
