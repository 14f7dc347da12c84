import { notApplicable, pass } from "../../../../policy/model";
import { containerInternal } from "../../../../policy/rules/web/container-internal";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(containerInternal, goodWeb, "azurerm_container_app.main", [
  ["fails an outside address", { "ingress.external_enabled": true }, fails("ingress.external_enabled", true, "false")],
  ["takes azurerm's default", { "ingress.external_enabled": undefined }, pass],
  ["is not about an app that nobody calls", { ingress: undefined }, notApplicable],
  ["cannot tell a variable", { "ingress.external_enabled": computed }, unknown("ingress.external_enabled")],
]);
