import fc from "fast-check";
import { renderHtml } from "../../../review/html/page";
import { renderMarkdown } from "../../../review/markdown";
import type { Report } from "../../../review/report";
import { blockedReport, holdingReport, repeated } from "../fixture-report";
import { hostileReport } from "../hostile-report";
import { analysis, changes, fullReport } from "./fixture-page";
import { problemsOf } from "./well-formed-html";

describe("the page", () => {
  it("shows a fixed set of findings as it did", async () => expect(bodyOf(await renderHtml(fullReport))).toMatchSnapshot());

  it("says the same in bokmål", async () => {
    const page = await renderHtml(fullReport, { language: "nb" });
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain("Stoppet");
    expect(page).not.toContain("At a glance");
    expect(problemsOf(page)).toEqual([]);
  });

  it("agrees with the comment of the same report", async () => expect(renderMarkdown(fullReport)).toMatchSnapshot());

  it.each([
    ["everything", fullReport],
    ["nothing beyond findings", blockedReport],
    ["a run that holds", holdingReport],
    ["no findings", { ...holdingReport, findings: [], exceptions: [] }],
    ["plans that change nothing", { ...fullReport, changes: [] }],
    ["an empty platform", { ...fullReport, analysis: emptied() }],
  ] satisfies [string, Report][])("is well-formed with %s", async (_, report) => expect(problemsOf(await renderHtml(report))).toEqual([]));

  it("keeps hostile names, tags, messages and values inside their elements", async () => {
    await fc.assert(
      // What has one address has one id.
      fc.asyncProperty(hostileReport(fullReport), async (report) =>
        expect(problemsOf(await renderHtml(report)).filter((problem) => !problem.startsWith("id "))).toEqual([]),
      ),
      { numRuns: 8 },
    );
  });

  it("shows what is longer than anybody reads only in part", async () => {
    const long = "x".repeat(100_000);
    const [finding] = fullReport.findings;
    const page = await renderHtml({ ...holdingReport, findings: finding ? [{ ...finding, title: long, message: long, actual: long, remediation: long }] : [] });
    expect(page.length).toBeLessThan(80_000);
  });

  it("cuts the places of a rule with a count", async () => {
    const page = await renderHtml({ ...blockedReport, findings: repeated(130) });
    expect(page.match(/class="places"[\s\S]*?<\/ul>/)?.[0]?.match(/<li/g)?.length).toBe(100);
    expect(page).toContain("… and 30 more; all are in findings.json.");
  });

  it("lets only its own script and style run", async () => {
    const page = await renderHtml(fullReport);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; img-src data:; base-uri 'none'; form-action 'none'/);
    expect(page.match(/<script/g)?.length).toBe(1);
    expect(page).not.toMatch(/\son\w+=|\sstyle=/);
  });

  it("marks what a plan changes where it stands", async () => {
    const [made] = analysis.access;
    const change = { ...changes[0], stack: made?.place.stack, address: made?.place.address, action: "create" } as never;
    expect(bodyOf(await renderHtml({ ...fullReport, changes: [change] }))).toMatch(
      /<td>Owner <span class="badge warn">privileged<\/span> <span class="badge good">create<\/span><\/td>/,
    );
  });
});

function bodyOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>|sha256-[\w+/=]+/g, "")
    .replace(/<(tr|li|details|section|p|table|figure|ul|dl|h\d|svg|path|g|text|form|label)\b/g, "\n<$1");
}

function emptied(): NonNullable<Report["analysis"]> {
  return {
    ...analysis,
    exposure: [],
    crisis: [],
    capacity: [],
    keys: [],
    access: [],
    budgets: [],
    limits: [],
    controls: [],
    requirements: [],
    topology: { networks: [], entries: [], egress: [] },
  };
}
