import { terraformHere } from "../../cli/find-terraform";
import { type PlanRequest, planStacks, type Synthesized } from "../../cli/plan-stacks";
import type { JsonObject } from "../../offline/terraform/stack-input";

const terraform = { required_providers: { azurerm: { source: "hashicorp/azurerm", version: "4.55.0" } } };
const provider = { azurerm: [{ features: [{}], subscription_id: "00000000-0000-4000-8000-000000000002" }] };
const backend = (key: string) => ({ azurerm: { storage_account_name: "state", container_name: "tfstate", key, use_azuread_auth: true } });

function stack(name: string, resource: JsonObject, more: JsonObject = {}, dependencies: readonly string[] = []): Synthesized {
  const json: JsonObject = { terraform: { ...terraform, backend: backend(name) }, provider, resource, ...more };
  return { name, file: `cdktf.out/stacks/${name}/cdk.tf.json`, text: JSON.stringify(json), json, dependencies };
}

const group = (name: string, tags: JsonObject = {}) => ({ azurerm_resource_group: { g: { name, location: "norwayeast", tags } } });
const guarded = (name: string) => ({
  azurerm_storage_account: {
    a: {
      name,
      resource_group_name: "rg",
      location: "norwayeast",
      account_tier: "Standard",
      account_replication_type: "ZRS",
      lifecycle: { prevent_destroy: true },
    },
  },
});
const output = { output: { group: { value: "${azurerm_resource_group.g.name}" } } };
const reads = { data: { terraform_remote_state: { first: { backend: "azurerm", config: backend("first").azurerm } } } };
const user = (name: string): JsonObject => ({
  azurerm_user_assigned_identity: { i: { name, resource_group_name: "${data.terraform_remote_state.first.outputs.group}", location: "norwayeast" } },
});

/** What is planned, as `stack/address: action`. */
async function plan(working: readonly Synthesized[], base?: readonly Synthesized[], more: Partial<PlanRequest> = {}) {
  const result = await planStacks({ working, ...(base && { base }), terraform: await terraformHere(() => {}), onProgress: () => {}, ...more });
  const changes = result.stacks.flatMap(({ stack: name, changes: of = [] }) => of.map(({ address, change }) => `${name}/${address}: ${change.action}`));
  return { changes: changes.sort(), planned: result.plans.map(({ stack: name }) => name).sort(), failed: result.failed };
}

const first = stack("first", group("rg"), output);
const second = stack("second", user("id"), reads, ["first"]);
const third = stack("third", guarded("stthird"));

describe("a plan without Azure", () => {
  it("is of all that is made, where nothing was before", async () =>
    expect(await plan([first, second, third])).toEqual({
      changes: ["first/azurerm_resource_group.g: create", "second/azurerm_user_assigned_identity.i: create", "third/azurerm_storage_account.a: create"],
      planned: ["first", "second", "third"],
      failed: [],
    }));

  it("has nothing to plan where nothing changed", async () =>
    expect(await plan([first, second, third], [first, second, third])).toEqual({ changes: [], planned: [], failed: [] }));

  it("is of what changes, and of the stacks that read from there", async () =>
    expect(await plan([stack("first", group("rg", { env: "prod" }), output), second, third], [first, second, third])).toEqual({
      changes: ["first/azurerm_resource_group.g: update"],
      planned: ["first", "second"],
      failed: [],
    }));

  it("carries a new name through the states to who reads it", async () =>
    expect((await plan([stack("first", group("rg2"), output), second, third], [first, second, third])).changes).toEqual([
      "first/azurerm_resource_group.g: replace",
      "second/azurerm_user_assigned_identity.i: replace",
    ]));

  it("shows the replacement and the loss of what Terraform's own guard would end the plan for", async () => {
    expect((await plan([first, second, stack("third", guarded("stother"))], [first, second, third])).changes).toEqual([
      "third/azurerm_storage_account.a: replace",
    ]);
    const emptied = await plan([first, second, stack("third", {})], [first, second, third]);
    expect(emptied).toEqual({ changes: ["third/azurerm_storage_account.a: delete"], planned: ["third"], failed: [] });
  });

  it("destroys what a stack had that is no more", async () =>
    expect(await plan([first, second], [first, second, third])).toEqual({
      changes: ["third/azurerm_storage_account.a: delete"],
      planned: ["third"],
      failed: [],
    }));

  it("is of the stacks that were asked for alone", async () =>
    expect(await plan([first, second, third], undefined, { only: new Set(["second"]) })).toEqual({
      changes: ["second/azurerm_user_assigned_identity.i: create"],
      planned: ["second"],
      failed: [],
    }));

  it("gives Terraform's own words where it cannot be", async () => {
    const { failed } = await plan([stack("first", { azurerm_resource_group: { g: { name: "rg", location: "norwayeast", colour: "red" } } }), third]);
    expect(failed.map(({ stack: name, status, diagnostics }) => [name, status, diagnostics[0]?.summary, diagnostics[0]?.address])).toEqual([
      ["first", "failed", expect.stringMatching(/Extraneous JSON object property|Unsupported argument/), "azurerm_resource_group.g"],
    ]);
  });
});
