import { pass } from "../../../../policy/model";
import { knownAttributes } from "../../../../policy/rules/hygiene/known-attributes";
import { fails } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const judge = (type: string, body: Json) => answers(knownAttributes, graphOf({ resource: { [type]: { a: body } } }))[`${type}.a`];

describe(knownAttributes.id, () => {
  it("knows what azurerm has, in blocks and in dynamic ones, and Terraform's own", () => {
    expect(
      judge("azurerm_storage_account", { name: "a", network_rules: [{ default_action: "Deny" }], count: 1, lifecycle: {}, timeouts: {}, "//": {} }),
    ).toEqual(pass);
    expect(judge("azurerm_storage_account", { dynamic: { network_rules: { for_each: [1], content: { default_action: "Deny" } } } })).toEqual(pass);
    expect(judge("azurerm_storage_account", { tags: { anything: "x" } })).toEqual(pass);
  });
  it("finds a misspelt one, and names the nearest", () =>
    expect(judge("azurerm_storage_account", { min_tls_versoin: "TLS1_2", nonsense: 1 })).toEqual({
      ...fails("min_tls_versoin", "min_tls_versoin", "an attribute of azurerm 4.55, such as min_tls_version"),
      message: "min_tls_versoin is no attribute of azurerm_storage_account, and 1 more; the nearest is min_tls_version",
    }));
  it.each<[Json, string]>([
    [{ network_rules: { default_acton: "Deny" } }, "network_rules.default_acton"],
    [{ dynamic: [{ network_rules: { content: { default_acton: "Deny" } } }] }, "network_rules.default_acton"],
    [{ primary_access_key: "x" }, "primary_access_key"],
  ])("finds one in a block, and one that azurerm only tells: %j", (body, attribute) =>
    expect(judge("azurerm_storage_account", body)).toMatchObject({ state: "fail", attribute }),
  );
  it("leaves names of other versions to another rule, and types that azurerm has not", () => {
    expect(judge("azurerm_storage_account", { enable_https_traffic_only: true, account_encryption_source: "x" })).toEqual(pass);
    expect(judge("azurerm_kubernetes_cluster", { addon_profile: { oms_agent: { enabled: true } } })).toEqual(pass);
    expect(judge("azapi_resource", { x: 1 })).toEqual(pass);
  });
});
