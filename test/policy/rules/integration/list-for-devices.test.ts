import { pass } from "../../../../policy/model";
import { listForDevices } from "../../../../policy/rules/integration/list-for-devices";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(listForDevices, goodIntegration, "azurerm_iotcentral_application_network_rule_set.main", [
  ["fails a list that devices are past", { apply_to_device: false }, fails("apply_to_device", false, "true")],
  ["takes azurerm's default", { apply_to_device: undefined }, pass],
  ["cannot tell a variable", { apply_to_device: computed }, unknown("apply_to_device")],
]);
