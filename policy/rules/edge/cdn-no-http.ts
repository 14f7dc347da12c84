import { mustBe, type Rule } from "../../model";

export const cdnNoHttp: Rule = {
  id: "edge/cdn-no-http",
  title: "a CDN endpoint does not answer plain HTTP",
  severity: "high",
  resourceTypes: ["azurerm_cdn_endpoint"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_197"],
  rationale: "one request without encryption is where a page is changed on its way",
  remediation: "set is_http_allowed to false",
  references: ["https://learn.microsoft.com/azure/cdn/cdn-custom-ssl"],
  evaluate: (resource) => mustBe(resource, "is_http_allowed", false),
};
