import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { terraformHere } from "../../../cli/find-terraform";
import type { StackRun } from "../../../offline/terraform/run-stack";
import { OfflineSession } from "../../../offline/terraform/session";
import type { JsonObject, StackInput } from "../../../offline/terraform/stack-input";
import { ownTmpdir } from "../../support/own-tmpdir";
import { actionsOf, errorsOf } from "../support";

jest.setTimeout(600_000);

const root = path.join(__dirname, "../../..");
let folder: string;
let stacks: readonly StackInput[];
let applied: readonly StackRun[];
let again: readonly StackRun[];
let leftovers: readonly string[];

// In memory where there is some to write to: an apply takes two thirds of the time there.
const inPlace = ownTmpdir(existsSync("/dev/shm") ? "/dev/shm" : os.tmpdir());
const left = () => inPlace().filter((name) => /^(offline|azurerm)-/.test(name));

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "reference-"));
  execFileSync(process.execPath, ["cli/baseline.js", "synth", "--quiet", "-o", folder], { cwd: root });
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as {
    stacks: Record<string, { name: string; synthesizedStackPath: string; dependencies: string[] }>;
  };
  stacks = Object.values(manifest.stacks).map(({ name, synthesizedStackPath, dependencies }) => ({
    name,
    json: JSON.parse(readFileSync(path.join(folder, synthesizedStackPath), "utf8")) as JsonObject,
    dependsOn: dependencies,
  }));
  const session = new OfflineSession({ terraform: await terraformHere(() => {}) });
  applied = await session.run(stacks, "apply");
  again = await session.run(stacks, "plan");
  session.close();
  leftovers = left();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the reference deployment, without Azure", () => {
  it("applies every stack, in the order of their dependencies", () =>
    expect(applied.filter(({ status }) => status !== "done").map((run) => [run.stack, run.because, ...errorsOf(run)])).toEqual([]));

  it("creates all that the stacks hold, and nothing else", () => {
    const written = stacks.flatMap(({ name, json }) =>
      Object.entries((json.resource ?? {}) as Record<string, JsonObject>).flatMap(([type, named]) =>
        Object.keys(named).map((key) => `${name} ${type}.${key}: create`),
      ),
    );
    expect(applied.flatMap((run) => actionsOf(run).map((action) => `${run.stack} ${action}`)).sort()).toEqual(written.sort());
  });

  it("then plans no changes, in any stack", () => {
    expect(again.filter(({ status }) => status !== "done").map(({ stack }) => stack)).toEqual([]);
    expect(again.flatMap((run) => actionsOf(run).filter((action) => !action.endsWith(": no-op")))).toEqual([]);
  });

  it("lets values flow from stack to stack", () => {
    const values = JSON.parse(again.find(({ stack }) => stack === "prod-data")?.planJson ?? "{}") as {
      planned_values: { root_module: { resources: { address: string; values: JsonObject }[] } };
    };
    const server = values.planned_values.root_module.resources.find(({ address }) => address.startsWith("azurerm_postgresql_flexible_server."));
    expect(server?.values.customer_managed_key).toEqual([
      expect.objectContaining({ key_vault_key_id: expect.stringMatching(/^https:\/\/kv\w+\.vault\.azure\.net\/keys\/\S+$/) }),
    ]);
  });

  it("leaves nothing behind", () => expect(leftovers).toEqual([]));
});
