import { mustBe, type Rule } from "../../model";

export const internalEnvironment: Rule = {
  id: "web/internal-environment",
  title: "an environment of apps has no address on the internet",
  severity: "high",
  resourceTypes: ["azurerm_app_service_environment_v3", "azurerm_container_app_environment"],
  controls: ["NOR-NET-07", "NOR-NET-08"],
  checkov: [],
  rationale: "every app in an environment with a public address is reached past the web application firewall",
  remediation: 'set internal_load_balancing_mode to "Web, Publishing", internal_load_balancer_enabled of an environment of container apps to true',
  references: ["https://learn.microsoft.com/azure/app-service/environment/overview", "https://learn.microsoft.com/azure/container-apps/networking"],
  evaluate: (environment) =>
    environment.type === "azurerm_app_service_environment_v3"
      ? mustBe(environment, "internal_load_balancing_mode", "Web, Publishing")
      : mustBe(environment, "internal_load_balancer_enabled", true),
};
