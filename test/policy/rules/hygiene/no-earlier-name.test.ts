import { pass } from "../../../../policy/model";
import { noEarlierName } from "../../../../policy/rules/hygiene/no-earlier-name";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(noEarlierName, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(noEarlierName.id, () => {
  it("holds of present names", () => expect(judge("azurerm_storage_account", { https_traffic_only_enabled: true })).toEqual(pass));
  it.each<[type: string, body: Json, attribute: string, expected: string]>([
    ["azurerm_storage_account", { enable_https_traffic_only: true }, "enable_https_traffic_only", "https_traffic_only_enabled"],
    ["azurerm_kubernetes_cluster", { addon_profile: [{ oms_agent: [{}] }] }, "addon_profile.oms_agent", "oms_agent"],
    ["azurerm_cosmosdb_account", { local_authentication_enabled: false }, "local_authentication_enabled", "local_authentication_disabled"],
    ["azurerm_key_vault", { soft_delete_enabled: true }, "soft_delete_enabled", "absent"],
  ])("%s %j", (type, body, attribute, expected) => expect(judge(type, body)).toMatchObject(fails(attribute, attribute, expected)));
  it("says nothing of a block that kept its name", () =>
    expect(judge("azurerm_container_registry", { encryption: [{ key_vault_key_id: "k" }] })).toEqual(pass));
});
