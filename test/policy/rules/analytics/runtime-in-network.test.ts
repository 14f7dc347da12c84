import { runtimeInNetwork } from "../../../../policy/rules/analytics/runtime-in-network";
import { describeSettings } from "../../support/describe-settings";

describeSettings(runtimeInNetwork, [
  {
    type: "azurerm_data_factory_integration_runtime_azure",
    attribute: "virtual_network_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
]);
