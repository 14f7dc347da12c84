import { notApplicable, pass } from "../../../../policy/model";
import { httpsOnly } from "../../../../policy/rules/web/https-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of httpsOnly.resourceTypes.filter((type) => type !== "azurerm_container_app"))
  describeRule(httpsOnly, goodWeb, `${type}.main`, [
    ["fails plain HTTP", { https_only: false }, fails("https_only", false, "true")],
    ["fails what is not written", { https_only: undefined }, expect.objectContaining({ state: "fail", attribute: "https_only" })],
    ["cannot tell a variable", { https_only: computed }, unknown("https_only")],
  ]);

describeRule(httpsOnly, goodWeb, "azurerm_container_app.main", [
  ["fails plain HTTP", { "ingress.allow_insecure_connections": true }, fails("ingress.allow_insecure_connections", true, "false")],
  ["takes azurerm's default", { "ingress.allow_insecure_connections": undefined }, pass],
  ["cannot tell a variable", { "ingress.allow_insecure_connections": computed }, unknown("ingress.allow_insecure_connections")],
  ["is not about an app that nobody calls", { ingress: undefined }, notApplicable],
]);
