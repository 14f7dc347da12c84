import { mustBe, type Rule } from "../../model";

const attributes: Readonly<Record<string, string>> = {
  azurerm_spring_cloud_app: "https_only",
  azurerm_spring_cloud_api_portal: "https_only_enabled",
  azurerm_spring_cloud_gateway: "https_only",
};

export const springHttps: Rule = {
  id: "runtime/spring-https",
  title: "what Spring Apps publishes answers under encryption alone",
  severity: "high",
  resourceTypes: Object.keys(attributes),
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_161"],
  rationale: "sessions and passwords go over the line in clear",
  remediation: "set https_only, or https_only_enabled, to true",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_api_portal"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "", true),
};
