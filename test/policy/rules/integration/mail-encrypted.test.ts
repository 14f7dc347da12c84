import { notApplicable } from "../../../../policy/model";
import { mailEncrypted } from "../../../../policy/rules/integration/mail-encrypted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(mailEncrypted, goodIntegration, "azurerm_dashboard_grafana.main", [
  ["fails what is not so", { "smtp.start_tls_policy": "NoStartTLS" }, fails("smtp.start_tls_policy", "NoStartTLS", "MandatoryStartTLS")],
  ["is not about dashboards that send none", { smtp: undefined }, notApplicable],
  ["cannot tell a variable", { "smtp.start_tls_policy": computed }, unknown("smtp.start_tls_policy")],
]);
