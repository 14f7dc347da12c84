import type { Rule } from "../../model";
import { unlessAbsent } from "../integration/verdicts";

export const domainCertificate: Rule = {
  id: "web/domain-certificate",
  title: "a container app proves its domain with a certificate",
  severity: "medium",
  resourceTypes: ["azurerm_container_app_custom_domain"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "a domain without a certificate is answered in the clear, or by somebody else",
  remediation: "set certificate_binding_type to SniEnabled or Auto",
  references: ["https://learn.microsoft.com/azure/container-apps/custom-domains-certificates"],
  evaluate: (resource) => unlessAbsent(resource, "certificate_binding_type", "SniEnabled", "Auto"),
};
