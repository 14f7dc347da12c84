import { pass } from "../../../../policy/model";
import { noMailTracking } from "../../../../policy/rules/integration/no-mail-tracking";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(noMailTracking, goodIntegration, "azurerm_email_communication_service_domain.main", [
  ["fails tracking", { user_engagement_tracking_enabled: true }, fails("user_engagement_tracking_enabled", true, "false")],
  ["cannot tell a variable", { user_engagement_tracking_enabled: computed }, unknown("user_engagement_tracking_enabled")],
  ["takes what is so by default", { user_engagement_tracking_enabled: undefined }, pass],
]);
