import { notApplicable, pass } from "../../../../policy/model";
import { noRemovedType } from "../../../../policy/rules/hygiene/no-removed-type";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noRemovedType, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noRemovedType.id, () => {
  it("holds of types that azurerm has", () => expect(judge("azurerm_storage_account", {})).toEqual(pass));
  it("finds one that it dropped, and says what took its place", () =>
    expect(judge("azurerm_mysql_server", {})).toEqual({
      ...fails("", "azurerm_mysql_server", "azurerm_mysql_flexible_server"),
      message: "azurerm_mysql_server was removed in azurerm 4.0",
    }));
  it("finds one that nothing took the place of", () => expect(judge("azurerm_media_asset", {})).toMatchObject({ expected: "no such resource" }));
  it("is not about what nobody knows", () => expect(judge("azapi_resource", {})).toEqual(notApplicable));
});
