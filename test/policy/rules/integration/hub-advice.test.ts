import { pass } from "../../../../policy/model";
import { hubAdvice } from "../../../../policy/rules/integration/hub-advice";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(hubAdvice, goodIntegration, "azurerm_iot_security_solution.main", [
  ["takes azurerm's defaults", { recommendations_enabled: undefined }, pass],
  [
    "fails what is off",
    { recommendations_enabled: { open_ports: false, shared_credentials: true } },
    fails("recommendations_enabled", ["open_ports"], "nothing that is off"),
  ],
  ["cannot tell a variable", { recommendations_enabled: { open_ports: computed } }, unknown("recommendations_enabled")],
]);
