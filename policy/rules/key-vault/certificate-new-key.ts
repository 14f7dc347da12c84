import { eachBlockMustBe } from "../../blocks";
import type { Rule } from "../../model";

export const certificateNewKey: Rule = {
  id: "key-vault/certificate-new-key",
  title: "a certificate that is renewed gets a new key",
  severity: "low",
  resourceTypes: ["azurerm_key_vault_certificate"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "a key that was taken once opens every certificate that comes after",
  remediation: "set certificate_policy.key_properties.reuse_key to false",
  references: ["https://learn.microsoft.com/azure/key-vault/certificates/about-certificates"],
  evaluate: (certificate) => eachBlockMustBe(certificate, "certificate_policy.key_properties", "reuse_key", false),
};
