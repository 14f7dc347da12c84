import { pass } from "../../../../policy/model";
import { noCrossTenantCopy } from "../../../../policy/rules/storage/no-cross-tenant-copy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noCrossTenantCopy, goodStorage, account, [
  ["lets azurerm's default for replication stand", { cross_tenant_replication_enabled: undefined }, pass],
  ["lets copies between private endpoints stand", { allowed_copy_scope: "PrivateLink" }, pass],
  ["fails replication to other tenants", { cross_tenant_replication_enabled: true }, fails("cross_tenant_replication_enabled", true, "false")],
  ["fails copies to anywhere, which is the default", { allowed_copy_scope: undefined }, fails("allowed_copy_scope", undefined, "AAD or PrivateLink")],
  ["cannot tell a variable", { allowed_copy_scope: computed }, unknown("allowed_copy_scope")],
]);
