import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds that is serious or worse. @param open whether every part of the page is opened first */
export async function violationsOf(page: Page, { open }: { readonly open: boolean }): Promise<readonly string[]> {
  if (open) {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
  }
  // Run in the debugger's world: the page's own policy lets no script in.
  const results = (await page.evaluate(`${axeSource}; axe.run(document, { resultTypes: ["violations"] })`)) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 300)}`));
}
