import { notApplicable, pass, type Rule, unresolved } from "../../model";

const path = "certificate_policy.x509_certificate_properties";
const attribute = `${path}.validity_in_months`;

export const certificateValidity: Rule = {
  id: "key-vault/certificate-validity",
  title: "a certificate is valid for 12 months or less",
  severity: "low",
  resourceTypes: ["azurerm_key_vault_certificate"],
  controls: ["NOR-AUT-11", "NOR-ENC-05"],
  checkov: [],
  rationale: "a certificate whose key was taken serves the thief until it ends",
  remediation: "set certificate_policy.x509_certificate_properties.validity_in_months to 12 or less",
  references: ["https://learn.microsoft.com/azure/key-vault/certificates/about-certificates"],
  evaluate: (certificate) => {
    const blocks = certificate.blocks(path);
    if (blocks !== unresolved && blocks.length === 0) return notApplicable;
    const months = certificate.get(attribute);
    if (months === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return Number(months) > 0 && Number(months) <= 12 ? pass : { state: "fail", attribute, actual: months, expected: "12 or less" };
  },
};
