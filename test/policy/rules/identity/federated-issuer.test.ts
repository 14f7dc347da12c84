import { pass } from "../../../../policy/model";
import { federatedIssuer } from "../../../../policy/rules/identity/federated-issuer";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { federated, goodPolicies } from "../../support/good-policies";

describeRule(federatedIssuer, goodPolicies, federated, [
  [
    "knows the issuer of a cluster that is made here",
    { issuer: "${azurerm_kubernetes_cluster.c.oidc_issuer_url}", "azurerm_kubernetes_cluster.c": { name: "aks" } },
    pass,
  ],
  ["fails plain http", { issuer: "http://issuer.example.no" }, fails("issuer", "http://issuer.example.no", "an https address")],
  ["fails a wildcard", { issuer: "https://*.example.no" }, fails("issuer", "https://*.example.no", "an https address")],
  ["fails nothing", { issuer: undefined }, fails("issuer", undefined, "an https address")],
  ["cannot tell a variable", { issuer: computed }, unknown("issuer")],
]);
