import { modelRegion } from "../../../../policy/rules/ai/model-region";
import { describeSettings } from "../../support/describe-settings";

describeSettings(modelRegion, [
  {
    type: "azurerm_cognitive_deployment",
    attribute: "sku.name",
    good: "Standard",
    bad: "GlobalStandard",
    expected: "Standard or ProvisionedManaged",
    absent: { fails: undefined },
  },
]);
