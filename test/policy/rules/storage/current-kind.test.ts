import { pass } from "../../../../policy/model";
import { currentKind } from "../../../../policy/rules/storage/current-kind";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(currentKind, goodStorage, account, [
  ["lets azurerm's default for account_kind stand", { account_kind: undefined }, pass],
  ["fails account_kind 'Storage'", { account_kind: "Storage" }, fails("account_kind", "Storage", "StorageV2 or BlockBlobStorage or FileStorage")],
  ["fails account_kind 'BlobStorage'", { account_kind: "BlobStorage" }, fails("account_kind", "BlobStorage", "StorageV2 or BlockBlobStorage or FileStorage")],
  ["cannot tell account_kind from a variable", { account_kind: computed }, unknown("account_kind")],
]);
