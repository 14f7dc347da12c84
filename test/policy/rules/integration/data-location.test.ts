import { dataLocation } from "../../../../policy/rules/integration/data-location";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const types = ["azurerm_communication_service", "azurerm_email_communication_service"];

for (const type of types)
  describeRule(dataLocation, goodIntegration, `${type}.main`, [
    ["fails United States", { data_location: "United States" }, fails("data_location", "United States", "Norway")],
    ["cannot tell a variable", { data_location: computed }, unknown("data_location")],
  ]);
