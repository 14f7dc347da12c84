import { mustBe, type Rule } from "../../model";

export const springMonitorEncrypted: Rule = {
  id: "runtime/spring-monitor-encrypted",
  title: "what Spring Apps tells its monitor goes under encryption",
  severity: "medium",
  resourceTypes: ["azurerm_spring_cloud_app_dynamics_application_performance_monitoring"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "requests, and the key of the account, go over the line in clear",
  remediation: "set controller_ssl_enabled to true",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_app_dynamics_application_performance_monitoring"],
  evaluate: (resource) => mustBe(resource, "controller_ssl_enabled", true),
};
