import { lessTelemetry } from "../../../../policy/rules/ai/less-telemetry";
import { describeSettings } from "../../support/describe-settings";

describeSettings(lessTelemetry, [
  { type: "azurerm_machine_learning_workspace", attribute: "high_business_impact", good: true, bad: false, expected: "true", absent: { fails: false } },
  { type: "azurerm_ai_foundry", attribute: "high_business_impact_enabled", good: true, bad: false, expected: "true", absent: { fails: undefined } },
  { type: "azurerm_ai_foundry_project", attribute: "high_business_impact_enabled", good: true, bad: false, expected: "true", absent: { fails: undefined } },
]);
