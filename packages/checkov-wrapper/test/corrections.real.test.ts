import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type CheckovResult, checksByType, corrections, runCheckov, trustedChecks } from "../index";
import { newFolder, removeFolders, writeStack } from "./support";

// These run the pinned Checkov itself; the first run on a machine installs it.
jest.setTimeout(300_000);
afterAll(removeFolders);

interface Evidence {
  readonly resource: unknown;
  /** What Checkov says about each address; `none` where it has no record. */
  readonly records: Readonly<Record<string, "passed" | "failed" | "none">>;
}

const read = (name: string): Record<string, Evidence> => JSON.parse(readFileSync(path.join(__dirname, name), "utf8"));
const evidence = read("evidence.json");
const trusted = read("trusted-evidence.json");

async function scanEvidence(of: Record<string, Evidence>): Promise<CheckovResult> {
  const folder = newFolder();
  for (const [id, { resource }] of Object.entries(of)) writeStack(folder, id, { resource });
  return runCheckov({ directory: folder, framework: "terraform_json" });
}

function verdicts(result: CheckovResult, of: Record<string, Evidence>) {
  const entries = Object.entries(of).map(([id, { records }]) => {
    const about = result.records.filter((record) => record.checkId === id && record.stack === id);
    return [id, Object.fromEntries(Object.keys(records).map((address) => [address, about.find((record) => record.address === address)?.result ?? "none"]))];
  });
  return Object.fromEntries(entries);
}

const expected = (of: Record<string, Evidence>) => Object.fromEntries(Object.entries(of).map(([id, { records }]) => [id, records]));

describe("the corrections", () => {
  it("are each shown by the pinned Checkov", async () => {
    expect(new Set(Object.keys(evidence))).toEqual(new Set(corrections.filter(({ verdict }) => verdict !== "removedType").map(({ id }) => id)));
    expect(verdicts(await scanEvidence(evidence), evidence)).toEqual(expected(evidence));
  });

  it("are about checks that the pinned Checkov has, each told once", () => {
    const ids = corrections.map((correction) => correction.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, resourceType } of corrections) expect([id, checksByType().get(resourceType)?.includes(id)]).toEqual([id, true]);
  });

  it("name as removed exactly the checks all of whose types azurerm has no more", () => {
    // The bindings of CDK for Terraform are made from the provider's own schema: a folder for each type.
    const bindings = path.dirname(require.resolve("@cdktf/provider-azurerm/package.json"));
    const exists = (type: string) => existsSync(path.join(bindings, "lib", type.replace("azurerm_", "").replaceAll("_", "-")));
    const types = new Map<string, string[]>();
    for (const [type, ids] of checksByType()) for (const id of ids) types.set(id, [...(types.get(id) ?? []), type]);
    const removed = [...types].filter(([, of]) => !of.some(exists)).map(([id]) => id);
    expect(new Set(corrections.filter(({ verdict }) => verdict === "removedType").map(({ id }) => id))).toEqual(new Set(removed));
  });
});

describe("the trusted checks", () => {
  it("are each seen to tell good from bad, by the pinned Checkov", async () => {
    expect(new Set(Object.keys(trusted))).toEqual(new Set(trustedChecks.map(({ id }) => id)));
    expect(verdicts(await scanEvidence(trusted), trusted)).toEqual(expected(trusted));
  });

  it("are checks that the pinned Checkov has, and none that is corrected", () => {
    for (const { id, resourceType } of trustedChecks) expect([id, checksByType().get(resourceType)?.includes(id)]).toEqual([id, true]);
    expect(trustedChecks.filter(({ id }) => corrections.some((correction) => correction.id === id))).toEqual([]);
  });
});
