import { pass } from "../../../../policy/model";
import { noSecretLocal } from "../../../../policy/rules/hygiene/no-secret-local";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(noSecretLocal, graphOf(json)).stack;

describe(noSecretLocal.id, () => {
  it.each<Json>([{}, { locals: { db_password: "${var.p}" } }, { locals: [{ name: "web" }] }])("holds of %j", (json) => expect(judge(json)).toEqual(pass));
  it("finds one, at any depth", () => {
    expect(judge({ locals: { db: { password: "hunter2" } } })).toEqual({
      ...fails("locals.db.password", "(not shown)", "a reference"),
      message: "locals.db.password holds a secret, written out",
    });
    expect(judge({ locals: [{ x: `Pass${"word"}=hunter2;` }] })).toMatchObject({ attribute: "locals.x" });
  });
});
