import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const certificateNotExportable: Rule = {
  id: "key-vault/certificate-not-exportable",
  title: "the key of a certificate cannot be taken out of its vault",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_certificate"],
  controls: ["NOR-AUT-11"],
  checkov: [],
  rationale: "whoever may read the certificate for a minute has its key for ever",
  remediation: "set certificate_policy.key_properties.exportable to false",
  references: ["https://learn.microsoft.com/azure/key-vault/certificates/about-certificates"],
  evaluate: (certificate) => eachBlockMustBe(certificate, "certificate_policy.key_properties", "exportable", false),
};
