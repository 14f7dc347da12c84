import { hubTls } from "../../../../policy/rules/integration/hub-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(hubTls, goodIntegration, "azurerm_iothub.main", [
  ["fails an old version", { min_tls_version: "1.0" }, fails("min_tls_version", "1.0", "1.2 or more")],
  ["cannot tell a variable", { min_tls_version: computed }, unknown("min_tls_version")],
  ["fails the default", { min_tls_version: undefined }, fails("min_tls_version", undefined, "1.2 or more")],
]);
