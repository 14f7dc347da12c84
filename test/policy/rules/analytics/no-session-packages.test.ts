import { noSessionPackages } from "../../../../policy/rules/analytics/no-session-packages";
import { describeSettings } from "../../support/describe-settings";

describeSettings(noSessionPackages, [
  { type: "azurerm_synapse_spark_pool", attribute: "session_level_packages_enabled", good: false, bad: true, expected: "false", absent: "pass" },
]);
