import { pass } from "../../../../policy/model";
import { noSecretArgument } from "../../../../policy/rules/hygiene/no-secret-argument";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(noSecretArgument, graphOf(json)).stack;
const found = (attribute: string) => ({ ...fails(attribute, "(not shown)", "a reference"), message: `${attribute} is given a secret, written out` });

describe(noSecretArgument.id, () => {
  it.each<Json>([
    {},
    { module: { m: { source: "./m", password: "${random_password.p.result}", providers: { token: "azurerm.x" } } } },
    { module: [{ m: { source: "./m", name: "web", "//": { password: "x" } } }] },
  ])("holds of %j", (json) => expect(judge(json)).toEqual(pass));
  it("finds one by its name or its form, at any depth", () => {
    expect(judge({ module: { m: { source: "./m", password: "hunter2" } } })).toEqual(found("module.m.password"));
    expect(judge({ module: [{ m: { settings: [{ x: `Pass${"word"}=hunter2;` }] } }] })).toEqual(found("module.m.settings.x"));
  });
});
