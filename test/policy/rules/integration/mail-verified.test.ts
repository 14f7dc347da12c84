import { notApplicable } from "../../../../policy/model";
import { mailVerified } from "../../../../policy/rules/integration/mail-verified";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(mailVerified, goodIntegration, "azurerm_dashboard_grafana.main", [
  ["fails what is not so", { "smtp.verification_skip_enabled": true }, fails("smtp.verification_skip_enabled", true, "false")],
  ["is not about dashboards that send none", { smtp: undefined }, notApplicable],
  ["cannot tell a variable", { "smtp.verification_skip_enabled": computed }, unknown("smtp.verification_skip_enabled")],
]);
