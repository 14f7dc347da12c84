import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "./html/texts";
import { renderJson } from "./json";
import { renderJunit } from "./junit";
import { renderMarkdown } from "./markdown";
import { plain } from "./plain-text";
import type { Report } from "./report";
import { renderSarif } from "./sarif";

/** The report could not be written; the message says where, why and what to do. */
export class ReportsNotWritten extends Error {
  override readonly name = "ReportsNotWritten";
}

/** Where the files of a report stand. */
export interface WrittenReports {
  readonly html: string;
  readonly markdown: string;
  readonly json: string;
  readonly sarif: string;
  readonly junit: string;
}

/**
 * Writes `index.html`, `review.md`, `findings.json`, `findings.sarif` and `junit.xml` into a folder, which is made when it does not exist. All are
 * written beside their names before the first is renamed: a reader never sees half a file, nor a new one beside an old one because
 * the disk was full.
 * @param language of the page; the other files are read by programs, or in English
 * @throws ReportsNotWritten when the folder cannot be written
 */
export async function writeReports(report: Report, directory: string, language: Language = "en"): Promise<WrittenReports> {
  // The page brings libraries that nothing else needs.
  const { renderHtml } = require("./html/page") as typeof import("./html/page");
  const paths: WrittenReports = {
    html: join(directory, "index.html"),
    markdown: join(directory, "review.md"),
    json: join(directory, "findings.json"),
    sarif: join(directory, "findings.sarif"),
    junit: join(directory, "junit.xml"),
  };
  const files: readonly (readonly [string, string])[] = [
    [paths.markdown, renderMarkdown(report)],
    [paths.json, renderJson(report)],
    [paths.sarif, renderSarif(report)],
    [paths.junit, renderJunit(report)],
    [paths.html, await renderHtml(report, { language })],
  ];
  // Two runs may write into one folder at the same time; the last one to rename wins, whole.
  const temporary = (path: string) => `${path}.${process.pid}.tmp`;
  try {
    await mkdir(directory, { recursive: true });
    await Promise.all(files.map(([path, text]) => writeFile(temporary(path), text)));
    for (const [path] of files) await rename(temporary(path), path);
  } catch (error) {
    await Promise.allSettled(files.map(([path]) => rm(temporary(path), { force: true })));
    throw new ReportsNotWritten(`${plain(directory)}: cannot write here - got ${reason(error)}; expected a folder that may be written; name another one`, {
      cause: error,
    });
  }
  return paths;
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: "a file",
  ENOTDIR: "a file",
  EISDIR: "a folder in place of one of the files",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "a read-only file system",
  ENOSPC: "a full disk",
  EDQUOT: "a full quota",
};

function reason(error: unknown): string {
  const failure = error as NodeJS.ErrnoException;
  return reasons[failure.code ?? ""] ?? plain(failure.code ?? failure.message);
}
