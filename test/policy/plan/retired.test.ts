import type { Value } from "../../../policy/model";
import { holdsNothingToKeep } from "../../../policy/plan/gone";
import { isRetired } from "../../../policy/plan/retired";
import { deleteLock } from "../../../policy/rules/governance/delete-lock";
import { preventDestroy } from "../../../policy/rules/governance/prevent-destroy";
import { lockKept } from "../../../policy/rules/plan/lock-kept";
import { noStatefulDestroy } from "../../../policy/rules/plan/no-stateful-destroy";
import { routeKept } from "../../../policy/rules/plan/route-kept";
import { changeAt, type Entry, graphOfPlan, idOf, judge } from "../support/good-plan";
import { answers, type Json } from "../support/graph";

const of = (environment: string, more: Json = {}): Json => ({ finops_environment: environment, ...more });
const end = { environment_retired: "2026-11-30", environment_class: "test", personal_data: "none" };
const live = of("at99");
const ended = of("at99", end);
const vault = (tags: Json): Json => ({ id: idOf("Microsoft.KeyVault/vaults/kv"), name: "kv", tags });
const destroyed = (tags: Json): Entry => ({ address: "azurerm_key_vault.v", before: vault(tags) });
const container: Entry = {
  address: "azurerm_storage_container.c",
  before: { id: `${idOf("Microsoft.Storage/storageAccounts/st")}/blobServices/default/containers/c` },
};
const lock: Entry = {
  address: "azurerm_management_lock.l",
  before: { id: `${String(vault({}).id)}/providers/x/locks/l`, scope: vault({}).id as Value, lock_level: "CanNotDelete" },
};
const updated = (from: Json, to: Json): Entry => ({ address: "azurerm_key_vault.v", before: vault(from), after: vault(to) });

describe("what a retired environment holds", () => {
  it("may be destroyed, with what has no tags", () =>
    expect(judge(noStatefulDestroy, destroyed(ended), container)).toEqual({ "azurerm_key_vault.v": "pass", "azurerm_storage_container.c": "pass" }));

  it("may not when one resource beside it says nothing", () =>
    expect(judge(noStatefulDestroy, destroyed(ended), { address: "azurerm_app_configuration.a", before: { tags: live } })).toEqual({
      "azurerm_key_vault.v": "fail",
      "azurerm_app_configuration.a": "fail",
    }));

  it("may not when one that stays says nothing", () => {
    const stays = { address: "azurerm_app_configuration.a", before: { tags: live }, after: { tags: live } };
    expect(judge(noStatefulDestroy, destroyed(ended), stays)).toMatchObject({ "azurerm_key_vault.v": "fail" });
  });

  it.each<[string, Json]>([
    ["production, whatever its class says", of("prod", end)],
    ["an environment nobody names", end],
    ["one of a class that is not known", of("at99", { ...end, environment_class: "production" })],
    ["one with real data about people", of("at99", { ...end, personal_data: "real" })],
    ["one without a word about data", of("at99", { ...end, personal_data: undefined })],
    ["one without an end", of("at99", { ...end, environment_retired: "soon" })],
  ])("is not what is in %s", (_, tags) => expect(judge(noStatefulDestroy, destroyed(tags))).toEqual({ "azurerm_key_vault.v": "fail" }));

  it("is not destroyed by the plan that says so", () => {
    const graph = graphOfPlan([updated(live, ended), container]);
    expect(holdsNothingToKeep(changeAt(graph, "azurerm_storage_container.c"), graph)).toBe(false);
    expect(isRetired("plan", graph, "after")).toBe(true);
  });
});

describe("the plan that retires an environment", () => {
  it("takes the locks away", () => expect(judge(lockKept, updated(live, ended), lock)).toEqual({ "azurerm_management_lock.l": "pass" }));

  it("takes none in production, nor where another environment's name is put in its place", () => {
    expect(judge(lockKept, updated(of("prod"), of("prod", end)), lock)).toEqual({ "azurerm_management_lock.l": "fail" });
    expect(judge(lockKept, updated(of("prod"), ended), lock)).toEqual({ "azurerm_management_lock.l": "fail" });
  });

  it("leaves what is retired without lock and guard", () => {
    const graph = graphOfPlan([updated(live, ended)]);
    expect(answers(deleteLock, graph)).toEqual({ "azurerm_key_vault.v": { state: "notApplicable" } });
    expect(answers(preventDestroy, graph)).toEqual({ "azurerm_key_vault.v": { state: "notApplicable" } });
  });

  it("leaves the routes until all goes", () => {
    const table = (tags: Json): Entry => ({
      address: "azurerm_route_table.r",
      before: { id: idOf("Microsoft.Network/routeTables/r"), tags, route: [{ address_prefix: "0.0.0.0/0", next_hop_type: "VirtualAppliance" }] },
    });
    expect(judge(routeKept, table(live))).toEqual({ "azurerm_route_table.r": "fail" });
    expect(judge(routeKept, table(ended))).toEqual({ "azurerm_route_table.r": "pass" });
  });
});
