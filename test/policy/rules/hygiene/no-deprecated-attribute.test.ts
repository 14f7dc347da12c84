import { pass } from "../../../../policy/model";
import { noDeprecatedAttribute } from "../../../../policy/rules/hygiene/no-deprecated-attribute";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noDeprecatedAttribute, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noDeprecatedAttribute.id, () => {
  it("holds of what stays", () => expect(judge("azurerm_storage_account", { name: "a" })).toEqual(pass));
  it("finds a block that will go", () =>
    expect(judge("azurerm_storage_account", { queue_properties: {} })).toMatchObject(fails("queue_properties", "present", "absent")));
  it("leaves what 4.55 has no other name for", () =>
    expect(judge("azurerm_cdn_frontdoor_custom_domain", { tls: { minimum_tls_version: "TLS12" } })).toEqual(pass));
  it("leaves what has another name to another rule", () => expect(judge("azurerm_key_vault", { enable_rbac_authorization: true })).toEqual(pass));
});
