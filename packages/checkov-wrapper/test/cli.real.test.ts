import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { packageFolder } from "../pin";
import { newFolder, removeFolders, writeStack } from "./support";

jest.setTimeout(300_000);

const bin = path.join(packageFolder, "bin", "checkov-wrapper.js");

function run(...args: string[]) {
  const ended = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...(args[0] === "doctor" ? { CHECKOV_WRAPPER_PYTHON: "/nowhere/python" } : {}) },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

describe("the command", () => {
  afterAll(removeFolders);

  it("exits 0 for help, which tells the exit codes", () => {
    expect(run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("exit codes: 0 no failed check") });
  });

  it("exits 2 for a wrong call and for wrong input", () => {
    expect(run("scan")).toMatchObject({ code: 2, err: expect.stringContaining("missing required argument 'dir'") });
    expect(run("sacn")).toMatchObject({ code: 2, err: expect.stringContaining("unknown command 'sacn'") });
    expect(run("scan", "/nowhere")).toMatchObject({ code: 2, err: expect.stringContaining("/nowhere: cannot be read") });
  });

  it("exits 3 when there is no Python", () => {
    expect(run("doctor")).toMatchObject({ code: 3, out: expect.stringContaining("no Python found") });
  });

  it("exits 1 for failed checks, and says where", () => {
    const folder = newFolder();
    const file = writeStack(folder, "a", { resource: { azurerm_storage_account: { main: { name: "st" } } } });
    const ended = run("scan", folder);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain(`${file}:4: high CKV_AZURE_59 azurerm_storage_account.main:`);
    expect(ended.out).toMatch(/1 files, 1 resources; \d+ checks passed, \d+ failed/);
  });

  it("writes SARIF to a file, with what is accepted in it", () => {
    const folder = newFolder();
    writeStack(folder, "a", { resource: { azurerm_storage_account: { main: { name: "st", https_traffic_only_enabled: false } } } });
    const [suppressions, output] = [path.join(folder, "accepted.json"), path.join(folder, "out.sarif")];
    writeFileSync(suppressions, JSON.stringify([{ checkId: "CKV2_NOR_1", address: "azurerm_storage_account.main", reason: "a test of suppressions" }]));
    const ended = run("scan", folder, "--format", "sarif", "-o", output, "--azurerm-checks", "--suppressions", suppressions);
    expect(ended).toMatchObject({ code: 1, out: "", err: "" });
    const { results } = JSON.parse(readFileSync(output, "utf8")).runs[0];
    const of = (id: string) => results.find((each: { ruleId: string }) => each.ruleId === id);
    expect(of("CKV2_NOR_1")).toMatchObject({ level: "error", suppressions: [{ justification: "a test of suppressions" }] });
    expect(of("CKV_AZURE_59")).toMatchObject({ suppressions: [] });
  });

  it("exits 2 for suppressions that are none", () => {
    const folder = newFolder();
    writeStack(folder, "a", { resource: { azurerm_storage_account: { main: { name: "st" } } } });
    const suppressions = path.join(folder, "accepted.json");
    writeFileSync(suppressions, JSON.stringify([{ checkId: "CKV_*", address: "*", reason: "" }]));
    expect(run("scan", folder, "--suppressions", suppressions)).toMatchObject({ code: 2, err: expect.stringContaining("checkId names one check") });
  });

  it("leaves neither Checkov nor a copy of the files behind when it is killed", async () => {
    const folder = newFolder();
    const temporary = newFolder();
    writeStack(folder, "a", { resource: { azurerm_storage_account: { main: { name: "st" } } } });
    const child = spawn(process.execPath, [bin, "scan", folder], { stdio: "ignore", env: { ...process.env, TMPDIR: temporary, TEMP: temporary } });
    const copies = () => readdirSync(temporary).filter((name) => existsSync(path.join(temporary, name, "scanned")));
    await until(() => copies().length > 0);
    await sleep(1500);
    child.kill("SIGKILL");
    await until(() => copies().length === 0);
    expect(copies()).toEqual([]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !holds(); tries++) await sleep(100);
}
