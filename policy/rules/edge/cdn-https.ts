import { mustBe, type Rule } from "../../model";

export const cdnHttps: Rule = {
  id: "edge/cdn-https",
  title: "a CDN endpoint answers HTTPS",
  severity: "high",
  resourceTypes: ["azurerm_cdn_endpoint"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_198"],
  rationale: "citizens who ask for encryption get no answer, and fall back to none",
  remediation: "set is_https_allowed to true",
  references: ["https://learn.microsoft.com/azure/cdn/cdn-custom-ssl"],
  evaluate: (resource) => mustBe(resource, "is_https_allowed", true),
};
