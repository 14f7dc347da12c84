import { notApplicable, pass } from "../../../../policy/model";
import { ownStores } from "../../../../policy/rules/identity/own-stores";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const of = (owner: string) => ({ tags: { finops_serviceownercode: owner } });
const key = { key_vault_key_id: "${azurerm_key_vault_key.k.versionless_id}" };
const resource = (account: Json, vault: Json) => ({
  azurerm_key_vault: { v: vault },
  azurerm_key_vault_key: { k: { key_vault_id: "${azurerm_key_vault.v.id}" } },
  azurerm_storage_account_customer_managed_key: { c: { storage_account_id: "${azurerm_storage_account.a.id}", ...key } },
  azurerm_storage_account: { a: account },
  azurerm_log_analytics_workspace: { w: of("platform") },
  azurerm_monitor_diagnostic_setting: {
    d: { target_resource_id: "${azurerm_storage_account.a.id}", log_analytics_workspace_id: "${azurerm_log_analytics_workspace.w.id}" },
  },
});
const judge = (account: Json, vault: Json) => answers(ownStores, graphOf({ resource: resource(account, vault) }));
const uses = "azurerm_storage_account_customer_managed_key.c";

describe(ownStores.id, () => {
  it("holds of an owner with a vault of its own, and its audit log is the platform's", () =>
    expect(judge(of("skd"), of("skd"))).toMatchObject({ [uses]: pass, "azurerm_monitor_diagnostic_setting.d": notApplicable }));
  it("fails a key in the vault of another, or of the platform", () => {
    const failed = { [uses]: fails("tags.finops_serviceownercode", "skd", "the owner of azurerm_key_vault_key.k") };
    expect(judge(of("skd"), of("brg"))).toMatchObject(failed);
    expect(judge(of("skd"), of("platform"))).toMatchObject(failed);
  });
  it("cannot tell owners that are not known", () => {
    expect(judge(of(computed), of("skd"))).toMatchObject({ [uses]: unknown("tags.finops_serviceownercode") });
    expect(judge(of("skd"), of(computed))).toMatchObject({ [uses]: unknown("tags.finops_serviceownercode") });
  });
  it("is not about the platform, nor about what has no owner", () => {
    expect(judge(of("platform"), of("platform"))).toMatchObject({ [uses]: notApplicable });
    expect(judge({}, {})).toMatchObject({ [uses]: notApplicable });
  });
});
