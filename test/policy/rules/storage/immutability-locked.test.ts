import { pass } from "../../../../policy/model";
import { immutabilityLocked } from "../../../../policy/rules/storage/immutability-locked";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, immutability } from "../../support/good-files";
import { graphOf, verdicts } from "../../support/graph";

describeRule(immutabilityLocked, goodFiles, immutability, [
  ["fails azurerm's default", { locked: undefined }, fails("locked", false, "true")],
  ["need not be locked elsewhere than in production", { locked: false, "azurerm_storage_account.a.tags.finops_environment": "tt02" }, pass],
  ["fails where nobody says what it belongs to", { locked: false, storage_container_resource_manager_id: "/x" }, fails("locked", false, "true")],
  ["cannot tell a variable", { locked: computed }, unknown("locked")],
]);

it("judges what an account says of all its blobs", () => {
  const judge = (policy: string) =>
    verdicts(immutabilityLocked, graphOf({ resource: { azurerm_storage_account: { a: { immutability_policy: { state: policy } }, b: {} } } }));
  expect(judge("Locked")).toEqual({ "azurerm_storage_account.a": "pass", "azurerm_storage_account.b": "notApplicable" });
  expect(judge("Unlocked")).toEqual({ "azurerm_storage_account.a": "fail", "azurerm_storage_account.b": "notApplicable" });
});
