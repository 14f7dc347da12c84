import { notApplicable, pass } from "../../../../policy/model";
import { noDeprecatedType } from "../../../../policy/rules/hygiene/no-deprecated-type";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noDeprecatedType, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noDeprecatedType.id, () => {
  it("holds of types that stay", () => expect(judge("azurerm_storage_account", {})).toEqual(pass));
  it("finds one that will go", () => expect(judge("azurerm_app_service", {})).toMatchObject(fails("", "azurerm_app_service", "a type that stays")));
  it("is not about what azurerm has not", () => expect(judge("azurerm_mysql_server", {})).toEqual(notApplicable));
});
