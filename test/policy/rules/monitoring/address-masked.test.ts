import { pass } from "../../../../policy/model";
import { addressMasked } from "../../../../policy/rules/monitoring/address-masked";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodInsights, insights } from "../../support/good-insights";

describeRule(addressMasked, goodInsights, insights, [
  ["lets azurerm's default for disable_ip_masking stand", { disable_ip_masking: undefined }, pass],
  ["fails disable_ip_masking true", { disable_ip_masking: true }, fails("disable_ip_masking", true, "false")],
  ["cannot tell disable_ip_masking from a variable", { disable_ip_masking: computed }, unknown("disable_ip_masking")],
]);
