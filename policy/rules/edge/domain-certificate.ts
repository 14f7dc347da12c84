import { mustHaveBlock } from "../../blocks";
import { mustBe, pass, type Rule } from "../../model";

export const domainCertificate: Rule = {
  id: "edge/domain-certificate",
  title: "a domain at the edge has a certificate",
  severity: "high",
  resourceTypes: ["azurerm_cdn_endpoint_custom_domain", "azurerm_frontdoor_custom_https_configuration"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "a domain without a certificate is answered in the clear",
  remediation: "write cdn_managed_https or user_managed_https; set custom_https_provisioning_enabled to true",
  references: ["https://learn.microsoft.com/azure/cdn/cdn-custom-ssl"],
  evaluate: (domain) => {
    if (domain.type === "azurerm_frontdoor_custom_https_configuration") return mustBe(domain, "custom_https_provisioning_enabled", true);
    return mustHaveBlock(domain, "user_managed_https").state === "pass" ? pass : mustHaveBlock(domain, "cdn_managed_https");
  },
};
