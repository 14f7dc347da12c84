import { notApplicable } from "../../../../policy/model";
import { noApplicationPassword } from "../../../../policy/rules/hygiene/no-application-password";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noApplicationPassword, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noApplicationPassword.id, () => {
  it("finds one", () => expect(judge("azuread_application_password", {})).toMatchObject(fails("", "azuread_application_password", "absent")));
  it("is about nothing else", () => expect(judge("azuread_application", {})).toEqual(notApplicable));
});
