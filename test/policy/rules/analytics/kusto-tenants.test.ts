import { pass } from "../../../../policy/model";
import { kustoTenants } from "../../../../policy/rules/analytics/kusto-tenants";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(kustoTenants, single("azurerm_kusto_cluster", { trusted_external_tenants: [] }), "azurerm_kusto_cluster.x", [
  ["takes a named one", { trusted_external_tenants: ["00000000-0000-4000-8000-000000000001"] }, pass],
  ["fails all", { trusted_external_tenants: ["*"] }, fails("trusted_external_tenants", ["*"], "named tenants, or none")],
  ["fails Azure's default", { trusted_external_tenants: undefined }, fails("trusted_external_tenants", undefined, "named tenants, or none")],
  ["cannot tell a variable", { trusted_external_tenants: computed }, unknown("trusted_external_tenants")],
]);
