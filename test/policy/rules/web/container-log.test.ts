import { pass } from "../../../../policy/model";
import { containerLog } from "../../../../policy/rules/web/container-log";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(containerLog, goodWeb, "azurerm_container_app_environment.main", [
  ["takes Azure Monitor", { logs_destination: "azure-monitor", log_analytics_workspace_id: undefined }, pass],
  ["takes a workspace alone", { logs_destination: undefined }, pass],
  ["fails nowhere", { logs_destination: "", log_analytics_workspace_id: undefined }, fails("logs_destination", "", "azure-monitor")],
  [
    "fails what Azure does by itself",
    { logs_destination: undefined, log_analytics_workspace_id: undefined },
    fails("log_analytics_workspace_id", undefined, "a value"),
  ],
  ["cannot tell a variable", { logs_destination: computed }, unknown("logs_destination")],
]);
