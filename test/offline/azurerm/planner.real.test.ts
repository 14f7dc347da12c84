import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { terraformHere } from "../../../cli/find-terraform";
import { findAzurerm } from "../../../offline/terraform/find-azurerm";
import { OfflineSession, type SessionOptions } from "../../../offline/terraform/session";
import { actionsOf, changesOf, errorsOf, stackOf, storage, subscription, tenant } from "../support";
import { mirrorOf } from "./mirror";
import type { Behaviour } from "./serve";

jest.setTimeout(120_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "azurerm-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A session that plans with a stand-in for the real azurerm, which Terraform starts as it starts the real one. */
async function withAzurerm<T>(behaviour: Behaviour, work: (session: OfflineSession) => Promise<T>, options: Partial<SessionOptions> = {}): Promise<T> {
  const terraform = await terraformHere(() => {});
  const types = ["azurerm_resource_group", "azurerm_storage_account", "azurerm_user_assigned_identity"];
  const azurerm = await findAzurerm({ terraform, cache: folder, env: { ...process.env, ...mirrorOf({ types, ...behaviour }).env } });
  const session = new OfflineSession({ terraform, azurerm, ...options });
  try {
    return await work(session);
  } finally {
    session.close();
  }
}

const linesIn = (log: string) =>
  readFileSync(log, "utf8")
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as Record<string, unknown>);
const startsIn = (log: string) => linesIn(log).filter(({ started }) => started === true).length;
const signInsIn = (log: string) => linesIn(log).filter(({ started }) => started === undefined);

const account = "azurerm_storage_account.account";
const group = "azurerm_resource_group.group";
const both = [`${group}: create`, `${account}: create`];

describe("the real azurerm", () => {
  it("plans with a token that opens nothing, and without asking Azure what it could do", async () => {
    const log = path.join(folder, "log.jsonl");
    const [run] = await withAzurerm({ log }, (session) => session.run([stackOf("a", storage())], "plan"));
    expect({ ...run, planJson: actionsOf(run), timings: Object.keys(run?.timings ?? {}) }).toEqual({
      stack: "a",
      status: "done",
      planJson: both,
      plannedBy: "azurerm",
      diagnostics: [],
      timings: ["plan", "show"],
    });
    const [{ claims, ...line }, ...others] = signInsIn(log) as [{ claims: Record<string, unknown> }];
    expect(others).toEqual([]);
    expect(line).toEqual({
      status: 200,
      resource: "https://management.azure.com/",
      subscription_id: subscription,
      tenant_id: tenant,
      resource_provider_registrations: "none",
      use_oidc: false,
      use_cli: false,
      enhanced: "false",
      NO_PROXY: "",
      kept: [],
    });
    expect(claims).toMatchObject({ aud: "https://management.azure.com/", tid: tenant, oid: expect.any(String), appid: expect.any(String) });
    expect(Number(claims.exp) - Number(claims.nbf)).toBe(3600);
  });

  it("sees nothing of how the user, a pipeline or an App Service signs in", async () => {
    const log = path.join(folder, "log.jsonl");
    const own = ["ARM_CLIENT_ID", "ARM_CLIENT_SECRET", "AZURE_CONFIG_DIR", "MSI_ENDPOINT", "MSI_SECRET", "IDENTITY_HEADER", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    for (const name of own) process.env[name] = "theirs";
    try {
      await withAzurerm({ log }, (session) => session.run([stackOf("a", storage())], "plan"));
    } finally {
      for (const name of own) delete process.env[name];
    }
    expect(signInsIn(log)).toEqual([expect.objectContaining({ kept: [] })]);
  });

  it("plans stacks that read each other, on states that nobody has", async () => {
    const first = stackOf("first", storage(), {
      terraform: { backend: { local: { path: "first" } } },
      output: { group: { value: "${azurerm_resource_group.group.name}" }, account: { value: `\${${account}.id}` } },
    });
    const read = { first: { backend: "local", config: { path: "first" } } };
    const second = stackOf(
      "second",
      {
        azurerm_user_assigned_identity: {
          i: { name: "id", location: "norwayeast", resource_group_name: "${data.terraform_remote_state.first.outputs.group}" },
        },
      },
      { data: { terraform_remote_state: read } },
    );
    const runs = await withAzurerm({}, (session) => session.run([second, first], "plan"));
    expect(runs.map(({ stack, status, plannedBy }) => `${stack} ${status} ${plannedBy}`)).toEqual(["second done azurerm", "first done azurerm"]);
    expect(changesOf(runs[0])["azurerm_user_assigned_identity.i"]?.after?.resource_group_name).toBe("rg-test");
  });

  it("plans what changes, on the state of what was there before", () =>
    withAzurerm({}, async (session) => {
      const [applied] = await session.run([stackOf("a", storage())], "apply");
      expect([applied?.status, applied?.plannedBy]).toEqual(["done", "offline"]);
      const [run] = await session.run([stackOf("a", storage({ name: "stother" }, { tags: { a: "b" } }))], "plan");
      expect([run?.plannedBy, ...actionsOf(run)]).toEqual(["azurerm", `${group}: update`, `${account}: delete, create`]);
    }));

  it("is started once for all stacks that one worker plans", async () => {
    const log = path.join(folder, "log");
    const stacks = ["a", "b", "c"].map((name) => stackOf(name, storage()));
    const runs = await withAzurerm({ log }, (session) => session.run(stacks, "plan"), { workers: 1 });
    expect(runs.map(({ plannedBy }) => plannedBy)).toEqual(["azurerm", "azurerm", "azurerm"]);
    expect([startsIn(log), signInsIn(log).length]).toEqual([1, 3]);
  });

  it("has its own complaints about a stack, which are told and end its plan", async () => {
    const complains = { azurerm_storage_account: "the name is reserved" };
    const [run] = await withAzurerm({ complains }, (session) => session.run([stackOf("a", storage())], "plan"));
    expect([run?.status, run?.plannedBy, errorsOf(run)]).toEqual(["failed", "azurerm", [`${account} | the name is reserved`]]);
  });
});

describe("what the real azurerm cannot plan without Azure is planned by the offline one, with the reason", () => {
  const asked = "azurerm asked for management.azure.com to plan it";
  const madeUp = `azurerm does not take the state that was made up for what was there before: it would change ${account}`;

  it("when it asks Azure, which ends it at the first request", async () => {
    const asks = { azurerm_storage_account: "management.azure.com" };
    const [run] = await withAzurerm({ asks }, (session) => session.run([stackOf("a", storage())], "plan"));
    expect([run?.status, run?.plannedBy, run?.notByAzurerm, actionsOf(run)]).toEqual(["done", "offline", asked, both]);
  });

  it("when the stack reads from Azure, whereas the client it is run by is known", async () => {
    const reading = (type: string, config = {}) => stackOf(type, storage(), { data: { [type]: { d: config } } });
    const runs = await withAzurerm({}, (session) => session.run([reading("azurerm_client_config"), reading("azurerm_resource_group", { name: "rg" })], "plan"));
    expect(runs.map(({ status, plannedBy, notByAzurerm }) => [status, plannedBy, notByAzurerm])).toEqual([
      ["done", "azurerm", undefined],
      ["done", "offline", "it reads data.azurerm_resource_group, for which azurerm asks Azure"],
    ]);
  });

  it("when it would change a state although nobody has changed the stack", () =>
    withAzurerm({ wouldChange: ["azurerm_storage_account"] }, async (session) => {
      const stacks = (tags: Record<string, string>) => [
        stackOf("a", storage({ tags })),
        stackOf("b", { azurerm_resource_group: { g: { name: "b", location: "norwayeast", tags } } }),
      ];
      await session.run(stacks({}), "apply");
      const runs = await session.run(stacks({ a: "b" }), "plan");
      expect(runs.map((run) => [run.plannedBy, run.notByAzurerm, ...actionsOf(run)])).toEqual([
        ["offline", madeUp, `${group}: no-op`, `${account}: update`],
        ["azurerm", undefined, "azurerm_resource_group.g: update"],
      ]);
    }));

  it("when it does not start, and then it is not started for any other stack", async () => {
    const log = path.join(folder, "log");
    const runs = await withAzurerm(
      { crashes: "exec format error", log },
      (session) => session.run([stackOf("a", storage()), stackOf("b", storage())], "plan"),
      { workers: 1 },
    );
    const broken = "azurerm 4.55.0 does not work here: it ended with 1 and said: exec format error";
    expect(runs.map(({ status, plannedBy, notByAzurerm }) => [status, plannedBy, notByAzurerm])).toEqual([
      ["done", "offline", broken],
      ["done", "offline", broken],
    ]);
    expect(startsIn(log)).toBe(1);
  });

  it("when it ends while it plans, and is started again for the next", async () => {
    const log = path.join(folder, "log");
    const stacks = [stackOf("a", storage()), stackOf("b", { azurerm_resource_group: { g: { name: "b", location: "norwayeast" } } })];
    const runs = await withAzurerm({ dies: ["azurerm_storage_account"], log }, (session) => session.run(stacks, "plan"), { workers: 1 });
    expect(runs.map(({ status, plannedBy, notByAzurerm }) => [status, plannedBy, notByAzurerm])).toEqual([
      ["done", "offline", "azurerm could not plan it: it ended with 2"],
      ["done", "azurerm", undefined],
    ]);
    expect(startsIn(log)).toBe(2);
  });

  it("and nothing is planned where only the real one will do", async () => {
    const asks = { azurerm_storage_account: "management.azure.com" };
    const [run] = await withAzurerm({ asks }, (session) => session.run([stackOf("a", storage())], "plan"), { onlyAzurerm: true });
    expect([run?.status, run?.planJson, errorsOf(run)]).toEqual([
      "failed",
      undefined,
      [`azurerm cannot plan this stack without Azure | ${asked}; plan with --engine auto, or offline`],
    ]);
  });
});
