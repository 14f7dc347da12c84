import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadDeployment } from "../../../config/load-deployment";
import { loadExceptions } from "../../../config/load-exceptions";
import { conclude, examine } from "../../../policy/judge";
import { loadSynthesized } from "../../../policy/load-synthesized";
import { allRules } from "../../../policy/packs/all";
import { renderHtml } from "../../../review/html/page";
import { makeReport } from "../../../review/make-report";
import type { Report } from "../../../review/report";
import { synthesize } from "../../../stacks/synthesize";
import { TestBrowser } from "./browser";
import { violationsOf } from "./violations";

jest.setTimeout(120_000);

const deployment = "config/deployments/altinn.yaml";
let folder: string;
let browser: TestBrowser;
let report: Report;
let page: string;
let renderedMs: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "reference-"));
  const loaded = loadDeployment(deployment);
  const exceptions = loadExceptions("config/exceptions.yaml");
  synthesize({ loaded, exceptions, today: new Date(), outdir: folder });
  const { graph, ...opinion } = examine(loadSynthesized(folder), allRules, loaded.originOf);
  const judgement = conclude({ graph, ...opinion }, undefined, exceptions, new Date());
  report = makeReport({ version: "0", input: { kind: "synthesized", path: "cdktf.out" }, deployment, graph, judgement, tools: [], durationMs: 0 });
  const started = performance.now();
  page = await renderHtml(report);
  renderedMs = performance.now() - started;
  browser = await TestBrowser.start();
});
afterAll(async () => {
  await browser?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the page of the reference deployment", () => {
  it("is small, and soon there", async () => {
    expect(page.length).toBeLessThan(3_000_000);
    // Twice what it may take, since other tests run beside this one.
    expect(renderedMs).toBeLessThan(6000);
    const opened = await browser.open(page, { width: 1440 });
    expect(opened.tookMs).toBeLessThan(2000);
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });

  it.each(["light", "dark"] as const)("has no serious violation of accessibility in %s", async (scheme) => {
    const { page: opened } = await browser.open(page, { width: 1440, scheme });
    expect(await violationsOf(opened, { open: false })).toEqual([]);
    await opened.context().close();
  });

  it("shows every store, key and network there is", async () => {
    const { page: opened } = await browser.open(page, { width: 1440 });
    const items = (list: string) => opened.evaluate((id) => document.querySelectorAll(`#${id} [data-item]`).length, list);
    expect(await items("exposure-list")).toBe(report.analysis?.exposure.length);
    expect(await items("key-list")).toBe(report.analysis?.keys.length);
    expect(await items("network-list")).toBe(report.analysis?.topology.networks.length);
    expect(await items("access-list")).toBe(report.analysis?.access.length);
    await opened.context().close();
  });
});
