import { mustBe, pass, type Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const domainCertificate: Rule = {
  id: "web/domain-certificate",
  title: "an app proves its domain with a certificate",
  severity: "medium",
  resourceTypes: ["azurerm_container_app_custom_domain", "azurerm_app_service_custom_hostname_binding", "azurerm_app_service_slot_custom_hostname_binding"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "a domain without a certificate is answered in the clear, or by somebody else",
  remediation:
    "set certificate_binding_type to SniEnabled or Auto, ssl_state of App Service to SniEnabled, or write an azurerm_app_service_certificate_binding",
  references: ["https://learn.microsoft.com/azure/container-apps/custom-domains-certificates"],
  evaluate: (domain, graph) => {
    if (domain.type === "azurerm_container_app_custom_domain") return unlessAbsent(domain, "certificate_binding_type", "SniEnabled", "Auto");
    const bound = graph.referring(domain, "azurerm_app_service_certificate_binding", "hostname_binding_id");
    return bound.length > 0 ? pass : mustBe(domain, "ssl_state", "SniEnabled", "IpBasedEnabled");
  },
};
