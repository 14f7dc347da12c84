import { mustBe, type Rule } from "../../model";

export const workspaceEntraOnly: Rule = {
  id: "monitoring/workspace-entra-only",
  title: "logs are taken from Entra ID identities alone",
  severity: "high",
  resourceTypes: ["azurerm_log_analytics_workspace", "azurerm_application_insights"],
  controls: ["NOR-AUT-01", "NOR-LOG-04"],
  checkov: [],
  rationale: "whoever finds the key of a workspace writes logs in the name of every machine",
  remediation: "set local_authentication_enabled of a workspace to false, local_authentication_disabled of Application Insights to true",
  references: ["https://learn.microsoft.com/azure/azure-monitor/fundamentals/authentication"],
  evaluate: (resource) => {
    const isEarlier = resource.type === "azurerm_application_insights" || resource.get("local_authentication_disabled") !== undefined;
    return isEarlier ? mustBe(resource, "local_authentication_disabled", true) : mustBe(resource, "local_authentication_enabled", false);
  },
};
