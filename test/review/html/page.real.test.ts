import type { Page } from "playwright-core";
import { renderHtml } from "../../../review/html/page";
import { hostileTexts } from "../hostile-report";
import { type Opened, TestBrowser } from "./browser";
import { fullReport } from "./fixture-page";
import { violationsOf } from "./violations";

jest.setTimeout(60_000);

let browser: TestBrowser;
let full: string;

beforeAll(async () => {
  browser = await TestBrowser.start();
  full = await renderHtml(fullReport);
});
afterAll(() => browser.stop());

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([360, 1440])("at %i pixels", (width) => {
  it.each(["light", "dark"] as const)("opens in %s without a word in the console, a request, or a serious violation of accessibility", async (scheme) => {
    const { page, complaints } = await browser.open(full, { width, scheme });
    expect(await violationsOf(page, { open: true })).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it("is not distorted by hostile and very long texts", async () => {
    const hostile = JSON.parse(
      JSON.stringify(fullReport, (key, value) =>
        typeof value === "string" && ["name", "title", "message", "reason", "remediation", "purpose", "rule", "scope", "stack"].includes(key)
          ? hostileText(value)
          : value,
      ),
    );
    const { page, complaints } = await browser.open(await renderHtml(hostile), { width });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(complaints).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll("main img, main iframe, main script, main style").length)).toBe(0);
    await page.context().close();
  });
});

let turn = 0;
function hostileText(text: string): string {
  const one = hostileTexts[turn++ % hostileTexts.length] ?? "";
  return `${one}${text}${"W".repeat(turn % 7 === 0 ? 400 : 0)}${turn % 5 === 0 ? "שלום עולם مرحبا" : ""}`;
}

describe("what can be done on the page", () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await browser.open(full, { width: 1440 });
  });
  afterEach(async () => {
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });
  const visible = (section: string) =>
    opened.page.evaluate((id) => [...document.querySelectorAll(`${id} [data-item]`)].filter((item) => !(item as HTMLElement).hidden).length, section);

  it("filters findings by severity, owner and text, says how many are left, and shows all again", async () => {
    const { page } = opened;
    const all = await visible("#finding-list");
    await page.selectOption("#findings select[name=severity]", "critical");
    await page.waitForFunction(() => document.querySelector("#findings output")?.textContent !== "");
    expect(await visible("#finding-list")).toBe(2);
    expect(await page.textContent("#findings output")).toBe(`2 of ${all} shown`);
    await page.selectOption("#findings select[name=owner]", "platform");
    await page.waitForTimeout(200);
    expect(await visible("#finding-list")).toBe(1);
    await page.click("#findings button[type=reset]");
    await page.fill("#findings input[name=text]", "PLAT-2210");
    await page.waitForTimeout(300);
    expect(await visible("#finding-list")).toBe(1);
    await page.click("#findings button[type=reset]");
    await page.waitForTimeout(100);
    expect(await visible("#finding-list")).toBe(all);
  });

  it("filters findings by a control of several", async () => {
    await opened.page.selectOption("#findings select[name=control]", "NOR-KEY-03");
    await opened.page.waitForTimeout(200);
    expect(await visible("#finding-list")).toBe(2);
  });

  it("filters stores by verdict, and opens the group they stand in", async () => {
    await opened.page.selectOption("#exposure select[name=verdict]", "both");
    await opened.page.waitForTimeout(200);
    expect(await visible("#exposure-list")).toBe(2);
    expect(await opened.page.isVisible("#exposure-list details.store:not([hidden]) summary")).toBe(true);
  });

  it("draws the path to a store on a click, and by the keyboard", async () => {
    const { page } = opened;
    const summary = page.locator("#exposure-list details.store summary").first();
    expect(await page.locator("#exposure-list ol.path").first().isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#exposure-list ol.path").first().isVisible()).toBe(true);
  });

  it("leads from each link of the page to something that can be seen", async () => {
    const { page } = opened;
    const targets = await page.evaluate(() => [...new Set([...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href") ?? ""))]);
    expect(targets.length).toBeGreaterThan(15);
    for (const target of targets) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, target);
      await page.waitForFunction((hash) => (document.querySelector(hash) as HTMLElement | null)?.checkVisibility() === true, target, { timeout: 2000 });
    }
  });

  it("switches between light and dark", async () => {
    const { page } = opened;
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await background();
    await page.click("[data-theme-switch]");
    expect(await background()).not.toBe(before);
    await page.click("[data-theme-switch]");
    expect(await background()).toBe(before);
  });

  it("opens and closes everything at once", async () => {
    const { page } = opened;
    const closed = () => page.evaluate(() => [...document.querySelectorAll("main details")].filter((details) => !(details as HTMLDetailsElement).open).length);
    await page.click("[data-expand]");
    expect(await closed()).toBe(0);
    await page.click("[data-expand]");
    expect(await closed()).toBeGreaterThan(10);
  });
});

it("can be read without scripts: nothing is hidden but the controls", async () => {
  const { page, complaints } = await browser.open(full, { width: 1440, scripts: false });
  expect(await page.isVisible("#findings summary")).toBe(true);
  expect(await page.isVisible("#findings form")).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("prints every finding, and none of the controls", async () => {
  const { page } = await browser.open(full, { width: 1440 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.isVisible("nav")).toBe(false);
  expect(await page.evaluate(() => [...document.querySelectorAll("#finding-list li[data-item]")].every((item) => item.checkVisibility()))).toBe(true);
  await page.context().close();
});
