import { pass } from "../../../../policy/model";
import { scanReportsSent } from "../../../../policy/rules/database/scan-reports-sent";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  scanReportsSent,
  single("azurerm_mssql_server_vulnerability_assessment", { recurring_scans: { emails: ["security@altinn.no"] } }),
  "azurerm_mssql_server_vulnerability_assessment.x",
  [
    ["fails nobody", { recurring_scans: undefined }, fails("recurring_scans.emails", undefined, "at least one address")],
    ["takes the administrators of the subscription", { recurring_scans: { email_subscription_admins: true } }, pass],
    ["cannot tell a variable", { "recurring_scans.emails": computed }, unknown("recurring_scans.emails")],
  ],
);

describeRule(
  scanReportsSent,
  single("azurerm_mssql_managed_instance_vulnerability_assessment", { recurring_scans: { emails: ["security@altinn.no"] } }),
  "azurerm_mssql_managed_instance_vulnerability_assessment.x",
  [
    ["fails nobody", { recurring_scans: undefined }, fails("recurring_scans.emails", undefined, "at least one address")],
    ["takes azurerm's default, which is the administrators", { recurring_scans: {} }, pass],
  ],
);

describeRule(
  scanReportsSent,
  single("azurerm_synapse_workspace_vulnerability_assessment", { recurring_scans: { emails: ["security@altinn.no"] } }),
  "azurerm_synapse_workspace_vulnerability_assessment.x",
  [
    ["fails nobody", { recurring_scans: undefined }, fails("recurring_scans.emails", undefined, "at least one address")],
    ["takes azurerm's default, which is the administrators", { recurring_scans: {} }, pass],
  ],
);

describeRule(
  scanReportsSent,
  single("azurerm_synapse_sql_pool_vulnerability_assessment", { recurring_scans: { emails: ["security@altinn.no"] } }),
  "azurerm_synapse_sql_pool_vulnerability_assessment.x",
  [
    ["fails nobody", { recurring_scans: undefined }, fails("recurring_scans.emails", undefined, "at least one address")],
    ["takes azurerm's default, which is the administrators", { recurring_scans: {} }, pass],
  ],
);
