import { notApplicable } from "../../../../policy/model";
import { kustoSla } from "../../../../policy/rules/analytics/kusto-sla";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(kustoSla, single("azurerm_kusto_cluster", { sku: { name: "Standard_E2ads_v5" } }), "azurerm_kusto_cluster.x", [
  ["fails a development cluster", { "sku.name": "Dev(No SLA)_Standard_E2a_v4" }, fails("sku.name", "Dev(No SLA)_Standard_E2a_v4", "a size with an SLA")],
  ["is about production alone", { tags: { finops_environment: "at22" }, "sku.name": "Dev(No SLA)_Standard_E2a_v4" }, notApplicable],
  ["cannot tell a variable", { "sku.name": computed }, unknown("sku.name")],
]);
