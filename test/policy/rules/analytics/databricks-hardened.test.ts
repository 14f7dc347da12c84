import { databricksHardened } from "../../../../policy/rules/analytics/databricks-hardened";
import { describeSettings } from "../../support/describe-settings";

describeSettings(databricksHardened, [
  {
    type: "azurerm_databricks_workspace",
    attribute: "enhanced_security_compliance.automatic_cluster_update_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_databricks_workspace",
    attribute: "enhanced_security_compliance.enhanced_security_monitoring_enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
]);
