import { mustBe, type Rule } from "../../model";

const attributes: Readonly<Record<string, string>> = {
  azurerm_app_service_plan: "zone_redundant",
  azurerm_app_service_environment_v3: "zone_redundant",
  azurerm_container_app_environment: "zone_redundancy_enabled",
};

export const zones: Rule = {
  id: "web/zones",
  title: "apps are spread over the zones",
  severity: "low",
  resourceTypes: ["azurerm_service_plan", "azurerm_app_service_plan", "azurerm_app_service_environment_v3", "azurerm_container_app_environment"],
  controls: ["NOR-AVA-01"],
  checkov: ["CKV_AZURE_225", "CKV_AZURE_231"],
  rationale: "one data centre that fails takes all apps with it",
  remediation:
    "set zone_balancing_enabled of a plan, zone_redundant of an App Service environment, zone_redundancy_enabled of an environment of container apps to true",
  references: ["https://learn.microsoft.com/azure/reliability/reliability-app-service"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "zone_balancing_enabled", true),
};
