import { auditPolicyOn } from "../../../../policy/rules/database/audit-policy-on";
import { describeSettings } from "../../support/describe-settings";

describeSettings(auditPolicyOn, [
  { type: "azurerm_mssql_server_extended_auditing_policy", attribute: "enabled", good: true, bad: false, expected: "true", absent: "pass" },
  { type: "azurerm_mssql_database_extended_auditing_policy", attribute: "enabled", good: true, bad: false, expected: "true", absent: "pass" },
  { type: "azurerm_mssql_server_microsoft_support_auditing_policy", attribute: "enabled", good: true, bad: false, expected: "true", absent: "pass" },
]);
