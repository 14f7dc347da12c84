import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Answer, OfflineAzure, temporary, typesIn } from "./azure";

// `baseline deploy`, `drift` and `destroy` with the real Terraform, on an Azure that is not there. Each test goes on from the one before.
jest.setTimeout(600_000);

const azure = new OfflineAzure();
const stack = "at99-observability";
const exceptions = `exceptions:
  - rule: plan/no-standing-access
    scope: "at99-*/azurerm_role_assignment.*"
    covers: 20
    reason: the identities of the pipeline are in a group, which the rules of plans cannot tell from one of people
    risk: { likelihood: low, consequence: medium, acceptedBy: nobody }
    owner: nobody
    ticket: T-1
    created: "${new Date(Date.now() - 864e6).toISOString().slice(0, 10)}"
    expires: "${new Date(Date.now() + 864e6).toISOString().slice(0, 10)}"
`;
const deployment = (change?: (text: string) => string) => writeFileSync(path.join(azure.folder, "d.yaml"), temporary(change));
const call = (command: string, ...args: readonly string[]) => azure.baseline([command, ...args, "-d", "d.yaml", "--exceptions", "exceptions.yaml", "-q"]);
const digestsIn = ({ out }: Answer) => [...out.matchAll(/^plan digest: (\S+)$/gm)].map(([, digest = ""]) => digest);
const approve = (digests: readonly string[]) => ["--yes", "--plan-digest", ...digests];

beforeAll(async () => {
  deployment();
  writeFileSync(path.join(azure.folder, "exceptions.yaml"), exceptions);
  expect((await call("synth")).code).toBe(0);
  azure.keepStatesHere();
  const { resources, dataSources } = typesIn(azure);
  await azure.open(resources, dataSources);
});

afterAll(() => azure.remove());

it("applies the plan that was looked at, and then has nothing to do", async () => {
  const planned = await call("deploy", stack, "--plan-only");
  expect([planned.code, azure.resourcesOf(stack)]).toEqual([0, undefined]);
  expect(digestsIn(await call("deploy", stack, "--plan-only"))).toEqual(digestsIn(planned));
  const applied = await call("deploy", stack, ...approve(digestsIn(planned)));
  expect([applied.code, applied.code === 0 ? "" : applied.err]).toEqual([0, ""]);
  expect(azure.resourcesOf(stack)?.length).toBeGreaterThan(40);
  const again = await call("deploy", stack, ...approve(digestsIn(planned)));
  expect([again.code, again.out]).toEqual([0, expect.stringContaining(`${stack}: no resource changes`)]);
});

it("applies no plan that was approved before the state went on", async () => {
  deployment((text) => text.replace('costCentre: "4200"', 'costCentre: "4201"'));
  const approved = approve(digestsIn(await call("deploy", stack, "--plan-only")));
  expect((await call("deploy", stack, ...approved)).code).toBe(0);
  deployment();
  expect((await call("deploy", stack, ...approve(digestsIn(await call("deploy", stack, "--plan-only"))))).code).toBe(0);
  deployment((text) => text.replace('costCentre: "4200"', 'costCentre: "4201"'));
  const refused = await call("deploy", stack, ...approved);
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("this is not the plan that was approved")]);
  deployment();
});

it("waits for nobody who is at work on the stack, and says so", async () => {
  deployment((text) => text.replace('costCentre: "4200"', 'costCentre: "4202"'));
  await call("synth");
  // Terraform holds the lock while it waits for an answer.
  const other = spawn("terraform", ["apply", "-no-color"], { cwd: azure.stackFolder(stack), env: azure.env, stdio: ["pipe", "pipe", "ignore"] });
  await new Promise<void>((resolve) => other.stdout.on("data", (chunk) => String(chunk).includes("Enter a value") && resolve()));
  const refused = await call("deploy", stack, "--plan-only");
  expect([refused.code, refused.err]).toEqual([3, expect.stringContaining(`${stack}: the state is locked: another run is at work on this stack`)]);
  const ended = new Promise((resolve) => other.once("close", resolve));
  other.stdin.end("no\n");
  await ended;
  deployment();
});

it("tells drift that opens something from drift that does not", async () => {
  azure.control = {
    drift: ({ type, values }) => (type === "azurerm_log_analytics_workspace" ? { tags: { ...(values.tags as object), touched: "yes" } } : undefined),
  };
  const harmless = await call("drift", stack);
  expect([harmless.code, harmless.out]).toEqual([0, expect.stringMatching(/azurerm_log_analytics_workspace\.\w+: tags\n[\s\S]*✓ nothing is less safe/)]);
  azure.control = { drift: ({ type }) => (type === "azurerm_log_analytics_workspace" ? { local_authentication_enabled: true } : undefined) };
  const open = await call("drift", stack, "--format", "json");
  expect(open.code).toBe(1);
  const [found] = (JSON.parse(open.out) as { stacks: { differences: { attributes: string[] }[]; findings: { rule: string }[] }[] }).stacks;
  expect(found?.differences.map(({ attributes }) => attributes)).toEqual([["local_authentication_enabled"], ["local_authentication_enabled"]]);
  expect(new Set(found?.findings.map(({ rule }) => rule))).toEqual(new Set(["plan/drift"]));
  azure.control = {};
});

it("ends an environment that is retired, and no other", async () => {
  for (const name of ["at99-bootstrap", "at99-network"])
    expect((await call("deploy", name, ...approve(digestsIn(await call("deploy", name, "--plan-only"))))).code).toBe(0);
  const refused = await call("destroy", "--environment", "at99");
  expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("at99 is not retired - write its last day as endsOn, and retired: true")]);
  deployment((text) => text.replace("endsOn:", "retired: true\n    endsOn:"));
  const digests: string[] = [];
  const ends: (number | null)[] = [];
  // A pipeline comes to the end in three steps, each with the digests of its plans: unlock, destroy, and the stack that holds the states.
  while (ends.length < 4 && ends.at(-1) !== 0) {
    digests.push(...digestsIn(await call("destroy", "--environment", "at99", "--plan-only")));
    const called = await call("destroy", "--environment", "at99", ...approve(digests));
    digests.push(...digestsIn(called));
    ends.push(called.code);
  }
  expect(ends).toEqual([2, 2, 0]);
  expect(["at99-network", stack].map((name) => azure.resourcesOf(name))).toEqual([[], []]);
  // The account that held its state is gone; what was moved out of it as well.
  expect(readdirSync(azure.stackFolder("at99-bootstrap")).filter((name) => /tfstate|override/.test(name))).toEqual([]);
});
