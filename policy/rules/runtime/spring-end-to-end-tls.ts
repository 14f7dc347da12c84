import { mustBe, type Rule } from "../../model";

export const springEndToEndTls: Rule = {
  id: "runtime/spring-end-to-end-tls",
  title: "an application of Spring Apps is spoken to under encryption all the way",
  severity: "medium",
  resourceTypes: ["azurerm_spring_cloud_app"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV2_AZURE_55"],
  rationale: "between the way in and the application everything goes in clear",
  remediation: "set tls_enabled to true",
  references: ["https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-enable-ingress-to-app-tls"],
  evaluate: (resource) => mustBe(resource, "tls_enabled", true),
};
