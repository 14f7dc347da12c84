import { Lazy } from "cdktf";
import { requireNarrowScope } from "../../../constructs/identity/role-scope";

describe("requireNarrowScope", () => {
  it.each([
    "/subscriptions/x/resourceGroups/rg-skd",
    "/subscriptions/x/resourcegroups/rg-skd",
    "/subscriptions/x/resourceGroups/rg-skd/providers/Microsoft.KeyVault/vaults/kv/keys/storage",
  ])("takes %s", (scope) => expect(() => requireNarrowScope("x", scope)).not.toThrow());

  it.each(["/", "/subscriptions/x", "/subscriptions/x/", "/subscriptions/x/resourceGroups/", "/providers/Microsoft.Management/managementGroups/root"])(
    "refuses %s",
    (scope) =>
      expect(() => requireNarrowScope("prod/Grant", scope)).toThrow(
        `prod/Grant: the role would reach further than a resource group - got ${scope}; allowed a resource group or a resource in one; grant it on what it is needed for`,
      ),
  );

  it("lets an id pass that only Terraform knows", () =>
    expect(() => requireNarrowScope("x", Lazy.stringValue({ produce: () => "${azurerm_key_vault.v.id}" }))).not.toThrow());
});
