import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { plain } from "../plain-text";
import type { Report } from "../report";
import { accessSection } from "./access";
import { budgetsSection } from "./budgets";
import { capacitySection } from "./capacity";
import { changesSection } from "./changes";
import { coverageSection } from "./coverage";
import { crisisSection } from "./crisis";
import { type Html, html, trusted } from "./escape";
import { exceptionsSection } from "./exceptions";
import { exposureSection } from "./exposure";
import { findingsSection } from "./findings";
import { loadGraphviz } from "./graphviz";
import { keysSection } from "./keys";
import { networkSection } from "./network";
import { type Language, type Texts, textsOf } from "./texts";
import { verdictSection } from "./verdict";

/** How the page is written. */
export interface HtmlOptions {
  /** @default "en" */
  readonly language?: Language;
}

type SectionName = keyof Texts["nav"];

const style = `${read("page.css")}${read("parts.css")}`;
const script = read("browser.js");

/** The report as one page that loads nothing: `index.html`. */
export async function renderHtml(report: Report, { language = "en" }: HtmlOptions = {}): Promise<string> {
  const t = textsOf(language);
  const draw = await loadGraphviz();
  const sections: readonly (readonly [SectionName, Html])[] = [
    ["verdict", verdictSection(report, t)],
    ["changes", changesSection(report, t)],
    ["findings", findingsSection(report, t)],
    ["exposure", exposureSection(report, t)],
    ["network", networkSection(report, draw, t)],
    ["keys", keysSection(report, t)],
    ["access", accessSection(report, t)],
    ["capacity", capacitySection(report, t)],
    ["crisis", crisisSection(report, t)],
    ["budgets", budgetsSection(report, t)],
    ["exceptions", exceptionsSection(report, t)],
    ["coverage", coverageSection(report, t)],
  ];
  const title = `${t.title}: ${report.deployment ?? report.input.path}`;
  const links = sections.map(([name]) => html`<li><a href="#${name}">${t.nav[name]}</a></li>`);
  return html`<!doctype html>
<html lang="${t.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${trusted(hashOf(script))}'; style-src '${trusted(hashOf(style))}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
<header><p class="brand">${report.tool.name}</p><div class="tools"><button type="button" data-expand data-collapse="${t.collapse}" hidden>${t.expand}</button> <button type="button" data-theme-switch hidden>${t.theme}</button></div></header>
<nav aria-label="${t.navigation}"><ul>${links}</ul></nav>
<main id="content"><h1>${title}</h1>${t.rulesInEnglish !== "" && html`<p class="note">${t.rulesInEnglish}</p>`}${sections.map(([, section]) => section)}</main>
<footer><p>${t.footer(plain(report.tool.name), plain(report.tool.version))}</p></footer>
<script>${trusted(script)}</script>
</body>
</html>
`.text;
}

function read(file: string): string {
  return readFileSync(path.join(__dirname, file), "utf8");
}

/** What the page's policy lets run: this text, and no other. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
