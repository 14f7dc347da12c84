import { mutualTls } from "../../../../policy/rules/web/mutual-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(mutualTls, goodWeb, "azurerm_container_app_environment.main", [
  ["fails traffic in the clear", { mutual_tls_enabled: false }, fails("mutual_tls_enabled", false, "true")],
  ["cannot tell a variable", { mutual_tls_enabled: computed }, unknown("mutual_tls_enabled")],
  ["fails the default", { mutual_tls_enabled: undefined }, fails("mutual_tls_enabled", false, "true")],
]);
