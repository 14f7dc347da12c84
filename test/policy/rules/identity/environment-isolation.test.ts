import { pass } from "../../../../policy/model";
import { environmentIsolation } from "../../../../policy/rules/identity/environment-isolation";
import { change } from "../../support/change";
import { describeRule, fails } from "../../support/describe-rule";
import { assignment, goodRoles } from "../../support/good-roles";
import { tags } from "../../support/good-tags";
import { graphOf, verdicts } from "../../support/graph";

const joined = fails("tags.finops_environment", ["at22", "prod"], "one environment");
const both = change(goodRoles, { "azurerm_storage_account.t": { name: "sttest", tags: { ...tags, finops_environment: "at22" } } });

describeRule(environmentIsolation, both, assignment, [
  ["lets an environment use its own", { scope: "${azurerm_storage_account.a.name}" }, pass],
  ["fails a role of production's identity in a test environment", { scope: "${azurerm_storage_account.t.id}" }, joined],
  ["fails it by its literal id", { scope: "/subscriptions/x/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/sttest" }, joined],
]);

it("makes no exception for the platform, and is not about what belongs to no environment", () => {
  const resource = {
    azurerm_key_vault: { v: { tags: { finops_environment: "at22", finops_serviceownercode: "platform" } } },
    azurerm_private_endpoint: {
      e: { tags: { finops_environment: "prod" }, private_service_connection: [{ private_connection_resource_id: "${azurerm_key_vault.v.id}" }] },
    },
    azurerm_role_definition: { d: { name: "reader" } },
  };
  expect(verdicts(environmentIsolation, graphOf({ resource }))).toEqual({
    "azurerm_key_vault.v": "pass",
    "azurerm_private_endpoint.e": "fail",
    "azurerm_role_definition.d": "notApplicable",
  });
});

it("cannot tell the environment of computed tags", () => {
  const resource = { azurerm_key_vault: { v: { tags: "${merge(local.tags, {})}" }, w: { tags: { finops_environment: "${var.x}" } } } };
  expect(verdicts(environmentIsolation, graphOf({ resource }))).toEqual({ "azurerm_key_vault.v": "unknown", "azurerm_key_vault.w": "unknown" });
});
