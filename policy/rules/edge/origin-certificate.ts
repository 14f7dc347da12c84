import { mustBe, type Rule } from "../../model";

const attributes: Readonly<Record<string, string>> = { azurerm_frontdoor: "backend_pool_settings.enforce_backend_pools_certificate_name_check" };

export const originCertificate: Rule = {
  id: "edge/origin-certificate",
  title: "a front door asks its origins who they are",
  severity: "high",
  resourceTypes: ["azurerm_cdn_frontdoor_origin", "azurerm_frontdoor"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever can bend the name of an origin gets what citizens send",
  remediation: "set certificate_name_check_enabled to true, enforce_backend_pools_certificate_name_check of the older one",
  references: ["https://learn.microsoft.com/azure/frontdoor/end-to-end-tls"],
  evaluate: (resource) => mustBe(resource, attributes[resource.type] ?? "certificate_name_check_enabled", true),
};
