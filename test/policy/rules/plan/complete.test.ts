import { complete } from "../../../../policy/rules/plan/complete";
import { graphOfPlan } from "../../support/good-plan";
import { answers, graphOf, type Json } from "../../support/graph";

const entries = [{ address: "azurerm_subnet.s", after: { name: "s" } }];
const said = (more: Json, of = entries) => answers(complete, graphOfPlan(of, more)).stack;

describe(complete.id, () => {
  it("holds for a plan that terraform finished", () => expect(said({})).toEqual({ state: "pass" }));
  it("holds for a plan of an older terraform, which does not say", () => expect(said({ complete: undefined, errored: undefined })).toEqual({ state: "pass" }));
  it("is not about a configuration", () => expect(answers(complete, graphOf({})).stack).toEqual({ state: "notApplicable" }));

  it.each<[string, Json, string]>([
    ["a plan that failed", { errored: true, complete: false }, "terraform failed while it made the plan"],
    ["a plan for a part", { complete: false }, "the plan is for a part of the configuration, or puts something off"],
    ["changes that are put off", { complete: false, deferred_changes: [{ reason: "provider_config_unknown" }] }, "1 changes are put off to a later plan"],
    ["actions of providers", { action_invocations: [{ address: "action.azurerm_x.y" }] }, "what the actions of providers do is not in the plan"],
  ])("does not prove %s", (_, more, why) => expect(said(more)).toMatchObject({ state: "unknown", why }));

  it("does not prove a plan that only refreshes", () => {
    const prior_state = { values: { root_module: { resources: [{ address: "azurerm_subnet.s" }] } } };
    expect(said({ prior_state }, [])).toMatchObject({ state: "unknown", why: "the plan says nothing of what is there" });
  });

  it("holds for a plan that changes nothing, and for an empty one", () => {
    expect(said({ resource_changes: undefined })).toEqual({ state: "pass" });
    expect(said({}, [])).toEqual({ state: "pass" });
  });
});
