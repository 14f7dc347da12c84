import { pass } from "../../../../policy/model";
import { secretVariable } from "../../../../policy/rules/hygiene/secret-variable";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (json: Json) => answers(secretVariable, graphOf(json)).stack;

describe(secretVariable.id, () => {
  it.each<Json>([{}, { variable: { db_password: { sensitive: true } } }, { variable: { size: {} } }, { variable: { rotate_password: { type: "bool" } } }])(
    "holds of %j",
    (json) => expect(judge(json)).toEqual(pass),
  );
  it("finds one that is not", () => expect(judge({ variable: { db_password: {} } })).toEqual(fails("variable.db_password.sensitive", undefined, "true")));
});
