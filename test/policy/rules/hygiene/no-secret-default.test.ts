import { pass } from "../../../../policy/model";
import { noSecretDefault } from "../../../../policy/rules/hygiene/no-secret-default";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(noSecretDefault, graphOf(json)).stack;

describe(noSecretDefault.id, () => {
  it.each<Json>([
    {},
    { variable: { admin_password: { type: "string" } } },
    { variable: { admin_password: { default: "" } } },
    { variable: { name: { default: "web" } } },
    { variable: { admin_password: { default: null } } },
  ])("holds of %j", (json) => expect(judge(json)).toEqual(pass));
  it("finds one by its name or its form, and does not show it", () => {
    const expected = {
      ...fails("variable.admin_password.default", "(not shown)", "absent"),
      message: "variable.admin_password.default holds a secret, written out",
    };
    expect(judge({ variable: { admin_password: { default: "hunter2" } } })).toEqual(expected);
    expect(judge({ variable: { database: { default: { login: "sql", password: "hunter2" } } } })).toMatchObject({ attribute: "variable.database.default" });
    expect(judge({ variable: { other: [{ default: `Pass${"word"}=hunter2;` }] } })).toMatchObject({ attribute: "variable.other.default" });
  });
});
