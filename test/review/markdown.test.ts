import fc from "fast-check";
import { renderMarkdown } from "../../review/markdown";
import { blockedReport, failingFinding, holdingReport, repeated } from "./fixture-report";
import { hostileReport } from "./hostile-report";
import { changes, fullReport } from "./html/fixture-page";

const ownTags = /<\/?(?:details|details open|summary|b|code|br)>/g;
const ownLines = /^(?:# |## |\| |\|---|<details(?: open)?><summary>|<\/details>|\*\*(?:Why|Fix|Controls|See|Outlook):\*\* |`|<code>|… |$)/;

/** Why the Markdown is broken: a tag that is not ours, a table with a ragged row, a line nobody wrote, a tag left open. */
function problems(markdown: string): readonly string[] {
  const found: string[] = [];
  let columns: number | undefined;
  for (const line of markdown.split("\n")) {
    if (line.replace(ownTags, "").includes("<")) found.push(`tag: ${line}`);
    if (/:\/\/|www\./i.test(line.replace(/\]\(https?:[^)]*\)/g, "").replace(/`[^`]*`/g, ""))) found.push(`bare address: ${line}`);
    if (!ownLines.test(line)) found.push(`line: ${line}`);
    if ((line.match(/`/g)?.length ?? 0) % 2 === 1) found.push(`code span: ${line}`);
    const pipes = line.match(/\|/g)?.length ?? 0;
    if (!line.startsWith("|")) columns = undefined;
    else if (columns !== undefined && pipes !== columns) found.push(`row: ${line}`);
    else columns = pipes;
    if (!line.startsWith("|") && pipes > 0) found.push(`pipe: ${line}`);
  }
  const opened = markdown.match(/<details/g)?.length ?? 0;
  if (opened !== (markdown.match(/<\/details>/g)?.length ?? 0)) found.push("details left open");
  return found;
}

describe("renderMarkdown", () => {
  test("shows a blocked run", () => {
    expect(renderMarkdown(blockedReport)).toMatchSnapshot();
    expect(problems(renderMarkdown(blockedReport))).toEqual([]);
  });
  test("shows a run that holds", () => expect(renderMarkdown(holdingReport)).toMatchSnapshot());

  test("keeps hostile values inside their cells", () => {
    fc.assert(fc.property(hostileReport(), (report) => expect(problems(renderMarkdown(report))).toEqual([])));
  });

  test("keeps hostile names of the platform and of what changes inside their cells", () => {
    expect(problems(renderMarkdown(fullReport))).toEqual([]);
    fc.assert(fc.property(hostileReport(fullReport), (report) => expect(problems(renderMarkdown(report))).toEqual([])));
  });

  test("stays under the maximum however many things change, the destructive and those of security first", () => {
    const [replaced, , , created] = changes;
    const many = Array.from({ length: 5000 }, () => created).filter((change) => change !== undefined);
    const markdown = renderMarkdown({ ...fullReport, changes: replaced ? [...many, replaced] : many });
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown).toContain("| **replace**, security |");
    expect(markdown).toMatch(/… [\d,]+ changes left out here/);
  });

  test("never grows past the maximum, and is cut only between rules and rows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 800, max: 60_000 }), fc.integer({ min: 1, max: 60 }), (maxLength, rules) => {
        const markdown = renderMarkdown({ ...blockedReport, findings: repeated(12, rules) }, { maxLength });
        expect(markdown.length).toBeLessThanOrEqual(maxLength);
        expect(problems(markdown)).toEqual([]);
      }),
    );
  });

  test("says how much is left out and where it is", () => {
    const markdown = renderMarkdown({ ...blockedReport, findings: repeated(1, 300) }, { maxLength: 20_000, allAt: "reports/findings.json" });
    const shown = markdown.match(/<details( open)?><summary><b>/g)?.length ?? 0;
    expect(markdown).toContain(`… ${300 - shown} rules left out here; all are in \`reports/findings.json\`.`);
    expect(markdown.length).toBeGreaterThan(18_000);
  });

  test("keeps the exceptions and the tools in a report that is cut", () => {
    const markdown = renderMarkdown({ ...blockedReport, findings: repeated(1, 300) }, { maxLength: 10_000 });
    expect(markdown).toContain("PLAT-2210");
    expect(markdown).toContain("118 checks over 41 stacks");
  });

  test("cuts the places of a rule at ten with a count", () => {
    expect(renderMarkdown({ ...blockedReport, findings: repeated(13) })).toContain("… and 3 more places; all are in `findings.json`.");
  });

  test.each([
    ["a script", "<script>alert(1)</script>", "<code>&#34;&lt;script&gt;alert(1)&lt;/script&gt;&#34;</code>"],
    ["a cell", "a | b", "<code>&#34;a &#124; b&#34;</code>"],
    ["a code span", "a ` b", "<code>&#34;a &#96; b&#34;</code>"],
  ])("writes %s in a value as text", (_, actual, written) => {
    expect(renderMarkdown({ ...blockedReport, findings: [{ ...failingFinding, actual }] })).toContain(written);
  });

  test("notifies nobody named in a message", () => {
    const markdown = renderMarkdown({ ...blockedReport, findings: [{ ...failingFinding, expected: undefined, message: "ask @altinn/platform, see #12" }] });
    expect(markdown).toContain("ask &#64;&#8203;altinn/platform, see &#35;&#8203;12");
  });

  test("links only to the web", () => {
    const references = ["javascript:alert(1)", "https://x.no/a)b", "https://learn.microsoft.com/azure"];
    const markdown = renderMarkdown({ ...blockedReport, findings: [{ ...failingFinding, references }] });
    expect(markdown).toContain("**See:** `javascript:alert(1)`, `https://x.no/a)b`, [learn.microsoft.com/azure](https://learn.microsoft.com/azure)");
  });
});
