import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const { bundle } = require("../../cli/bundle.js") as { bundle: (root: string) => Promise<string | undefined> };

/** A project whose command says what a file beside it says. */
async function inProject(use: (root: string, said: () => Promise<string>) => Promise<void>): Promise<void> {
  const root = mkdtempSync(path.join(os.tmpdir(), "baseline-bundle-"));
  try {
    mkdirSync(path.join(root, "cli"));
    const main = 'import path from "node:path"; import { word } from "./word"; console.log(`${word} in ${path.basename(__dirname)}`);\n';
    writeFileSync(path.join(root, "cli", "main.ts"), main);
    writeFileSync(path.join(root, "cli", "word.ts"), 'export const word: string = "one";\n');
    await use(root, async () => spawnSync(process.execPath, [(await bundle(root)) ?? "none"], { encoding: "utf8" }).stdout.trim());
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

it("says what the sources say, each with its own place", () => inProject(async (_, said) => expect(await said()).toBe("one in cli")));

it("is made once for the same sources", () =>
  inProject(async (root) => {
    const first = (await bundle(root)) ?? "";
    const { mtimeMs } = statSync(first);
    expect(await bundle(root)).toBe(first);
    expect(statSync(first).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(path.dirname(first)).sort()).toEqual([path.basename(first), "index.json"].sort());
  }));

it("is made anew when a source changes, also to one of the same size with the old time", () =>
  inProject(async (root, said) => {
    const word = path.join(root, "cli", "word.ts");
    const before = new Date(2026, 0, 1);
    utimesSync(word, before, before);
    expect(await said()).toBe("one in cli");
    writeFileSync(word, 'export const word: string = "two";\n');
    utimesSync(word, before, before);
    expect(await said()).toBe("two in cli");
  }));

it("is not taken when somebody has written into it", () =>
  inProject(async (root, said) => {
    const file = (await bundle(root)) ?? "";
    appendFileSync(file, ';console.log("forged");');
    expect(await said()).toBe("one in cli");
  }));

it("is none where it cannot be written or the sources cannot be read", () =>
  inProject(async (root) => {
    writeFileSync(path.join(root, "node_modules"), "a file");
    expect(await bundle(root)).toBeUndefined();
    rmSync(path.join(root, "node_modules"));
    writeFileSync(path.join(root, "cli", "word.ts"), "export const word: string = ;\n");
    expect(await bundle(root)).toBeUndefined();
    expect(existsSync(path.join(root, "node_modules", ".cache", "baseline", "index.json"))).toBe(false);
  }));
