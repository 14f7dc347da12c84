import { scansRecur } from "../../../../policy/rules/database/scans-recur";
import { describeSettings } from "../../support/describe-settings";

describeSettings(scansRecur, [
  {
    type: "azurerm_mssql_server_vulnerability_assessment",
    attribute: "recurring_scans.enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_mssql_managed_instance_vulnerability_assessment",
    attribute: "recurring_scans.enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_synapse_workspace_vulnerability_assessment",
    attribute: "recurring_scans.enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
  {
    type: "azurerm_synapse_sql_pool_vulnerability_assessment",
    attribute: "recurring_scans.enabled",
    good: true,
    bad: false,
    expected: "true",
    absent: { fails: false },
  },
]);
