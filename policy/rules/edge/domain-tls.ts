import { all, pass, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const domainTls: Rule = {
  id: "edge/domain-tls",
  title: "a domain at the edge speaks TLS 1.2 or newer",
  severity: "high",
  resourceTypes: ["azurerm_cdn_frontdoor_custom_domain", "azurerm_cdn_endpoint_custom_domain"],
  controls: ["NOR-ENC-01"],
  checkov: ["CKV_AZURE_200"],
  rationale: "whoever stands between citizen and edge reads and changes what passes under a broken protocol",
  remediation: "set minimum_tls_version in tls to TLS12, tls_version in the https block of a CDN domain",
  references: ["https://learn.microsoft.com/azure/frontdoor/end-to-end-tls", "https://learn.microsoft.com/azure/cdn/cdn-custom-ssl"],
  evaluate: (domain) => {
    if (domain.type === "azurerm_cdn_frontdoor_custom_domain") return unlessAbsent(domain, "tls.minimum_tls_version", "TLS12", "TLS13");
    return all(pass, ...["cdn_managed_https", "user_managed_https"].map((path) => unlessAbsent(domain, `${path}.tls_version`, "TLS12")));
  },
};
