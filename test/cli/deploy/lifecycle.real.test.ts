import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OfflineAzure, temporary, typesIn } from "./azure";

// All stacks of the least deployment, through cdktf and the guard, on an Azure that is not there. Each test goes on from the one before.
jest.setTimeout(600_000);

const azure = new OfflineAzure();
const guard = path.resolve("cli/cdktf.js");
const alone = ["--auto-approve", "--skip-provider-lock", "--ignore-missing-stack-dependencies"];
let stacks: readonly string[] = [];

function deployment(change?: (text: string) => string): void {
  writeFileSync(path.join(azure.folder, "deployment.yaml"), temporary(change));
}

function exceptions(...more: readonly string[]): void {
  const entry = (rule: string, scope: string) =>
    `  - rule: ${rule}\n    scope: "${scope}"\n    covers: 40\n    reason: looked at, and wanted by the one who owns the data\n    risk: { likelihood: low, consequence: medium, acceptedBy: nobody }\n    owner: nobody\n    ticket: T-1\n    created: "${day(-10)}"\n    expires: "${day(10)}"\n`;
  // The pipeline's identities are in a group, which the rules of plans cannot tell from one of people.
  const entries = ["plan/no-standing-access at99-*/azurerm_role_assignment.*", ...more].map((line) => entry(...(line.split(" ") as [string, string])));
  writeFileSync(path.join(azure.folder, "exceptions.yaml"), `exceptions:\n${entries.join("")}`);
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const cdktf = (...args: readonly string[]) =>
  azure.call(process.execPath, [guard, ...args], {
    env: {
      BASELINE_DEPLOYMENT: path.join(azure.folder, "deployment.yaml"),
      BASELINE_EXCEPTIONS: path.join(azure.folder, "exceptions.yaml"),
      DISABLE_VERSION_CHECK: "1",
    },
  });
const said = ({ out, err }: { out: string; err: string }) => `${out}\n${err}`;

beforeAll(async () => {
  deployment();
  exceptions();
  writeFileSync(
    path.join(azure.folder, "cdktf.json"),
    JSON.stringify({
      language: "typescript",
      app: `node -r ${path.resolve("node_modules/tsx/dist/cjs/index.cjs")} ${path.resolve("stacks/main.ts")}`,
      sendCrashReports: "false",
    }),
  );
  const { code, err } = await azure.baseline(["synth", "-d", "deployment.yaml"]);
  expect([code, err]).toEqual([0, expect.any(String)]);
  azure.keepStatesHere();
  stacks = readdirSync(path.join(azure.folder, "cdktf.out", "stacks")).sort();
  const { resources, dataSources } = typesIn(azure);
  await azure.open(resources, dataSources);
});

afterAll(() => azure.remove());

it("stops where Azure does, and goes on from there", async () => {
  azure.control = {
    fail: (operation, { type }) => (operation === "create" && type === "azurerm_data_protection_backup_vault" ? { summary: "409 Conflict: quota" } : undefined),
  };
  const first = await cdktf("deploy", "at99-*", "--auto-approve", "--skip-provider-lock");
  expect(first.code).not.toBe(0);
  expect(said(first)).toContain("409 Conflict: quota");
  expect(azure.resourcesOf("at99-bootstrap")?.length).toBeGreaterThan(40);
  azure.control = {};
  const second = await cdktf("deploy", "at99-*", "--auto-approve", "--skip-provider-lock");
  expect([second.code, second.code === 0 ? "" : said(second).slice(-3000)]).toEqual([0, ""]);
  for (const stack of stacks) expect([stack, azure.resourcesOf(stack)?.length ?? 0]).not.toEqual([stack, 0]);
});

it("has nothing left to change, and leaves no plan in the tree", async () => {
  const diff = await cdktf("diff", "at99-owner-dibk", "--skip-provider-lock");
  expect([diff.code, diff.code === 0 ? "" : said(diff).slice(-3000)]).toEqual([0, ""]);
  expect(said(diff)).toContain("at99-owner-dibk: no resource changes");
  expect(existsSync(path.join(azure.stackFolder("at99-owner-dibk"), "plan"))).toBe(false);
});

it("changes a tag in place", async () => {
  deployment((text) => text.replace('costCentre: "4200"', 'costCentre: "4201"'));
  const changed = await cdktf("deploy", "at99-owner-dibk", ...alone);
  expect(changed.code).toBe(0);
  expect(said(changed)).toMatch(/at99-owner-dibk: \d+ to change\b(?!, )/);
});

it("replaces nothing that holds data", async () => {
  const before = azure.resourcesOf("at99-data");
  deployment((text) => text.replace("product: skjema", "product: skjemb"));
  const renamed = await cdktf("deploy", "at99-data", ...alone);
  expect(renamed.code).not.toBe(0);
  expect(said(renamed)).toMatch(/the plan would destroy what prevent_destroy keeps/);
  expect(azure.resourcesOf("at99-data")).toEqual(before);
});

it("takes no owner away until an exception says so", async () => {
  const withoutSsb = (text: string) => text.slice(0, text.indexOf("\n  ssb:"));
  deployment(withoutSsb);
  const before = azure.resourcesOf("at99-keys");
  const refused = await cdktf("deploy", "at99-keys", ...alone);
  expect(refused.code).not.toBe(0);
  expect(said(refused)).toContain("plan/no-stateful-destroy (critical) azurerm_key_vault.");
  expect(azure.resourcesOf("at99-keys")).toEqual(before);
  exceptions("plan/no-stateful-destroy at99-keys/azurerm_key_vault*.*ssb*", "plan/private-endpoint-kept at99-keys/azurerm_private_endpoint.*ssb*");
  const allowed = await cdktf("deploy", "at99-keys", ...alone);
  expect([allowed.code, allowed.code === 0 ? "" : said(allowed).slice(-3000)]).toEqual([0, ""]);
  expect(azure.resourcesOf("at99-keys")?.filter((address) => address.includes("ssb"))).toEqual([]);
  exceptions();
  deployment();
  // cdktf has removed the folder of the owner's stack, and with it what says where its state is.
  expect((await azure.baseline(["synth", "-d", "deployment.yaml"])).code).toBe(0);
  azure.keepStatesHere();
  expect((await cdktf("deploy", "at99-keys", ...alone)).code).toBe(0);
});

it("destroys nothing that is not retired, and all of what is", async () => {
  const kept = await cdktf("destroy", "at99-owner-dibk", ...alone);
  expect(kept.code).not.toBe(0);
  expect(azure.resourcesOf("at99-owner-dibk")?.length).toBeGreaterThan(40);
  deployment((text) => text.replace("endsOn:", "retired: true\n    endsOn:"));
  const unlocked = await cdktf("deploy", "at99-*", "--auto-approve", "--skip-provider-lock");
  expect([unlocked.code, unlocked.code === 0 ? "" : said(unlocked).slice(-3000)]).toEqual([0, ""]);
  const gone = await cdktf("destroy", "at99-*", "--auto-approve", "--skip-provider-lock");
  expect([gone.code, gone.code === 0 ? "" : said(gone).slice(-3000)]).toEqual([0, ""]);
  for (const stack of stacks) expect([stack, azure.resourcesOf(stack)]).toEqual([stack, []]);
});
