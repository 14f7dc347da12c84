import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "../../config/input-error";

const small = readFileSync(join(__dirname, "fixtures/small.yaml"), "utf8").split("\n");

/** The small deployment, which holds, with other text in some of its lines (counted from 1). */
export function smallWith(lines: Readonly<Record<number, string>>): string {
  return small.map((text, index) => lines[index + 1] ?? text).join("\n");
}

/** What `load` says of a file with `content`: one `line:column: message` each; empty when the file holds. */
export function problemsOf(content: string | Uint8Array, load: (file: string) => unknown): string[] {
  return withFile(content, (file) => {
    try {
      load(file);
      return [];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(({ line, column, message }) => (line === undefined ? message : `${line}:${column}: ${message}`));
    }
  });
}

/** Runs `use` with a file of that content. */
export function withFile<T>(content: string | Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "baseline-config-"));
  try {
    const file = join(folder, "file.yaml");
    writeFileSync(file, content);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
