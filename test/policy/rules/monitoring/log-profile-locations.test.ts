import { pass } from "../../../../policy/model";
import { logProfileLocations } from "../../../../policy/rules/monitoring/log-profile-locations";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(logProfileLocations, single("azurerm_monitor_log_profile", { locations: ["global", "norwayeast"] }), "azurerm_monitor_log_profile.x", [
  ["takes the names that people read", { locations: ["Global", "Norway East", "Norway West"] }, pass],
  ["fails without what belongs to no region", { locations: ["norwayeast"] }, fails("locations", ["norwayeast"], "global and norwayeast")],
  ["fails none", { locations: undefined }, fails("locations", [], "global and norwayeast")],
  ["cannot tell a variable", { locations: computed }, unknown("locations")],
]);
