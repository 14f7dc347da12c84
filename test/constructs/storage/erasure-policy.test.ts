import { ErasurePolicy } from "../../../constructs/storage/erasure-policy";
import { synthesize } from "../../support/synthesize";

describe("ErasurePolicy", () => {
  it("deletes blobs, their versions and their snapshots after the same time", () =>
    expect(synthesize((stack) => new ErasurePolicy(stack, "Erasure", { storageAccountId: "/subscriptions/x/account", days: 70 }))).toEqual({
      azurerm_storage_management_policy: {
        Erasure: {
          storage_account_id: "/subscriptions/x/account",
          rule: [
            {
              name: "erase",
              enabled: true,
              filters: { blob_types: ["appendBlob", "blockBlob"] },
              actions: {
                base_blob: { delete_after_days_since_modification_greater_than: 70 },
                snapshot: { delete_after_days_since_creation_greater_than: 70 },
                version: { delete_after_days_since_creation: 70 },
              },
            },
          ],
        },
      },
    }));
});
