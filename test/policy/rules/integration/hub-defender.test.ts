import { pass } from "../../../../policy/model";
import { hubDefender } from "../../../../policy/rules/integration/hub-defender";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(hubDefender, goodIntegration, "azurerm_iot_security_solution.main", [
  ["fails nobody who watches", { enabled: false }, fails("enabled", false, "true")],
  ["cannot tell a variable", { enabled: computed }, unknown("enabled")],
  ["takes what is so by default", { enabled: undefined }, pass],
]);
