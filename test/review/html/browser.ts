import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver, type Page } from "playwright-core";

/** How somebody looks at the page. */
export interface View {
  readonly width: number;
  readonly scheme?: "light" | "dark";
  readonly scripts?: boolean;
}

/** A page that is open, and what it said and asked for while it was. */
export interface Opened {
  readonly page: Page;
  /** Everything in the console, errors of scripts, and requests but the one for the page. */
  readonly complaints: readonly string[];
  readonly tookMs: number;
}

/** A real browser, out of a package. */
export class TestBrowser {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "page-"));

  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<TestBrowser> {
    const executablePath = await chromium.executablePath();
    return new TestBrowser(await driver.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu", "--headless=new"] }));
  }

  /** Opens a page as somebody opens a pipeline's artefact: from a file. */
  async open(html: string, { width, scheme = "light", scripts = true }: View): Promise<Opened> {
    const file = path.join(this.folder, `${Math.random().toString(36).slice(2)}.html`);
    writeFileSync(file, html);
    const address = pathToFileURL(file).href;
    const context = await this.browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: scripts, bypassCSP: false });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== address) complaints.push(`request: ${request.url()}`);
    });
    const started = performance.now();
    await page.goto(address, { waitUntil: "load" });
    return { page, complaints, tookMs: performance.now() - started };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
