import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { azurermChecksFolder, checksByType, corrections, install, runCheckov } from "../index";
import { severities } from "../severity";
import { newFolder, removeFolders, writeStack } from "./support";

jest.setTimeout(300_000);
afterAll(removeFolders);

interface Fixture {
  readonly type: string;
  readonly good: Readonly<Record<string, unknown>>;
  readonly bad: Readonly<Record<string, unknown>>;
  /** Resources of other types that they need. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

const fixtures: Record<string, Fixture> = JSON.parse(readFileSync(path.join(__dirname, "azurerm-checks.json"), "utf8"));
const idOf = (file: string) => /id: "(CKV2_NOR_\d+)"/.exec(readFileSync(path.join(azurermChecksFolder, file), "utf8"))?.[1] ?? file;
const ids = readdirSync(azurermChecksFolder).map(idOf);

function writeFixtures(folder: string): void {
  for (const [id, { type, good, bad, extra = {} }] of Object.entries(fixtures)) {
    const named = (prefix: string, of: object) => Object.entries(of).map(([name, value]) => [`${prefix}_${name}`, value]);
    writeStack(folder, id, { resource: { ...extra, [type]: Object.fromEntries([...named("good", good), ...named("bad", bad)]) } });
  }
}

describe("the checks for azurerm 4", () => {
  it("pass what is good and fail what is bad, each resource of each fixture", async () => {
    const folder = newFolder();
    writeFixtures(folder);
    const result = await runCheckov({ directory: folder, framework: "terraform_json", azurermChecks: true });
    const found = (id: string, outcome: string) =>
      new Set(result.records.filter((record) => record.checkId === id && record.stack === id && record.result === outcome).map((record) => record.address));
    for (const [id, { type, good, bad }] of Object.entries(fixtures)) {
      const addresses = (prefix: string, of: object) => new Set(Object.keys(of).map((name) => `${type}.${prefix}_${name}`));
      expect([id, found(id, "passed")]).toEqual([id, addresses("good", good)]);
      expect([id, found(id, "failed")]).toEqual([id, addresses("bad", bad)]);
    }
  });

  it("run in plain Checkov too", async () => {
    const folder = newFolder();
    writeFixtures(folder);
    const { python } = await install();
    const args = ["-I", "-m", "checkov.main", "-d", folder, "--framework", "terraform_json", "--external-checks-dir", azurermChecksFolder];
    const ended = spawnSync(python, [...args, "--skip-download", "--soft-fail", "-o", "json", "--compact"], { encoding: "utf8", maxBuffer: 2 ** 28 });
    const failed = new Set<string>(JSON.parse(ended.stdout).results.failed_checks.map((check: { check_id: string }) => check.check_id));
    expect(ids.filter((id) => !failed.has(id))).toEqual([]);
  });

  it("have a fixture, a file and a severity each, and no id twice", () => {
    expect(new Set(Object.keys(fixtures))).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect([id, severities().has(id)]).toEqual([id, true]);
  });

  it("are what the corrections say replaces a check", () => {
    expect(new Set(corrections.flatMap(({ replacedBy }) => replacedBy ?? []))).toEqual(new Set(ids));
  });
});

describe("the severities", () => {
  it("are told once for each check of azurerm that there is", () => {
    const all = [...new Set([...checksByType().values()].flat()), ...ids];
    expect(new Set(severities().keys())).toEqual(new Set(all));
    const table: Record<string, string[]> = JSON.parse(readFileSync(path.join(azurermChecksFolder, "..", "severities.json"), "utf8"));
    expect(Object.values(table).flat()).toHaveLength(all.length);
  });
});
