import { notApplicable, pass } from "../../../../policy/model";
import { noLocalState } from "../../../../policy/rules/hygiene/no-local-state";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(noLocalState, graphOf(json)).stack;

describe(noLocalState.id, () => {
  it.each<Json>([
    { terraform: { backend: { azurerm: {} } } },
    { terraform: [{ cloud: {} }] },
    { terraform: [{ required_version: "1" }, { backend: { s3: {} } }] },
  ])("holds of %j", (json) => expect(judge(json)).toEqual(pass));
  it("finds a file", () => expect(judge({ terraform: { backend: { local: {} } } })).toEqual(fails("terraform.backend", "local", "azurerm")));
  it("finds that nothing is said, which is a file", () =>
    expect(judge({ provider: { azurerm: {} } })).toEqual(fails("terraform.backend", "none, which is local", "azurerm")));
  it("is not about a module for others", () => expect(judge({ resource: {} })).toEqual(notApplicable));
});
