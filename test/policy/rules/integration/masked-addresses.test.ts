import { pass } from "../../../../policy/model";
import { maskedAddresses } from "../../../../policy/rules/integration/masked-addresses";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(maskedAddresses, goodIntegration, "azurerm_iot_security_solution.main", [
  ["fails addresses", { log_unmasked_ips_enabled: true }, fails("log_unmasked_ips_enabled", true, "false")],
  ["cannot tell a variable", { log_unmasked_ips_enabled: computed }, unknown("log_unmasked_ips_enabled")],
  ["takes what is so by default", { log_unmasked_ips_enabled: undefined }, pass],
]);
