import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderJson } from "../../review/json";
import { ReportsNotWritten, writeReports } from "../../review/write-reports";
import { blockedReport, holdingReport } from "./fixture-report";

describe("writeReports", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "reports-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("makes the folder and writes the five files and nothing else", async () => {
    const directory = join(folder, "a", "reports");
    const paths = await writeReports(blockedReport, directory);
    expect(readdirSync(directory).sort()).toEqual(["findings.json", "findings.sarif", "index.html", "junit.xml", "review.md"]);
    expect(paths.json).toBe(join(directory, "findings.json"));
    expect(readFileSync(paths.json, "utf8")).toBe(renderJson(blockedReport));
  });

  test("replaces the report of the run before", async () => {
    await writeReports(blockedReport, folder);
    const paths = await writeReports(holdingReport, folder);
    expect(readFileSync(paths.markdown, "utf8")).toMatch(/^# ✅ Holds/);
  });

  test("says so when a file stands in place of the folder", async () => {
    const directory = join(folder, "reports");
    writeFileSync(directory, "");
    const failure = await writeReports(blockedReport, directory).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ReportsNotWritten);
    expect(failure).toHaveProperty("message", `${directory}: cannot write here - got a file; expected a folder that may be written; name another one`);
  });

  test("says so when a file stands in place of a folder above", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(writeReports(blockedReport, join(folder, "file", "reports"))).rejects.toThrow("got a file");
  });

  test("leaves nothing half-written when one of the names is taken by a folder", async () => {
    mkdirSync(join(folder, "review.md", "taken"), { recursive: true });
    await expect(writeReports(blockedReport, folder)).rejects.toThrow("got a folder in place of one of the files");
    expect(readdirSync(folder)).toEqual(["review.md"]);
  });
});
