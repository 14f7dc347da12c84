import { pass } from "../../../../policy/model";
import { noCrossTenantCopy } from "../../../../policy/rules/storage/no-cross-tenant-copy";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noCrossTenantCopy, goodStorage, account, [
  ["lets azurerm's default for cross_tenant_replication_enabled stand", { cross_tenant_replication_enabled: undefined }, pass],
  ["fails cross_tenant_replication_enabled true", { cross_tenant_replication_enabled: true }, fails("cross_tenant_replication_enabled", true, "false")],
  ["cannot tell cross_tenant_replication_enabled from a variable", { cross_tenant_replication_enabled: computed }, unknown("cross_tenant_replication_enabled")],
]);
