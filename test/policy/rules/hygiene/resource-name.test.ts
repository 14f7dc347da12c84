import { notApplicable, pass } from "../../../../policy/model";
import { resourceName } from "../../../../policy/rules/hygiene/resource-name";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(resourceName, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(resourceName.id, () => {
  it.each([
    ["azurerm_storage_account", "stdata01"],
    ["azurerm_key_vault", "kv-data"],
    ["azurerm_resource_group", "rg-blåbær_(1)"],
    ["azurerm_storage_container", "$root"],
    ["azurerm_redis_cache", "r"],
  ])("takes %s %s", (type, name) => expect(judge(type, { name })).toEqual(pass));
  it.each([
    ["azurerm_storage_account", "st-data"],
    ["azurerm_storage_account", "a".repeat(25)],
    ["azurerm_key_vault", "1kv"],
    ["azurerm_key_vault", "kv--a"],
    ["azurerm_resource_group", "rg."],
    ["azurerm_container_registry", "cr-a"],
    ["azurerm_storage_container", "Data"],
  ])("does not take %s %s", (type, name) => expect(judge(type, { name })).toMatchObject({ state: "fail", attribute: "name", actual: name }));
  it("is not about a name that is told later", () => expect(judge("azurerm_key_vault", { name: "kv${var.x}" })).toEqual(notApplicable));
});
