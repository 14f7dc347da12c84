import { noPublicNode } from "../../../../policy/rules/analytics/no-public-node";
import { describeSettings } from "../../support/describe-settings";

describeSettings(noPublicNode, [
  { type: "azurerm_databricks_workspace", attribute: "custom_parameters.no_public_ip", good: true, bad: false, expected: "true", absent: "pass" },
]);
