import { pass } from "../../../../policy/model";
import { capNotifies } from "../../../../policy/rules/monitoring/cap-notifies";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodInsights, insights } from "../../support/good-insights";

describeRule(capNotifies, goodInsights, insights, [
  ["lets azurerm's default for daily_data_cap_notifications_disabled stand", { daily_data_cap_notifications_disabled: undefined }, pass],
  [
    "fails daily_data_cap_notifications_disabled true",
    { daily_data_cap_notifications_disabled: true },
    fails("daily_data_cap_notifications_disabled", true, "false"),
  ],
  [
    "cannot tell daily_data_cap_notifications_disabled from a variable",
    { daily_data_cap_notifications_disabled: computed },
    unknown("daily_data_cap_notifications_disabled"),
  ],
]);
