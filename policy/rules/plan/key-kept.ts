import type { Rule } from "../../model";
import { staysItself } from "../../plan/gone";

export const keyKept: Rule = {
  id: "plan/key-kept",
  title: "a certificate or a secret stays as long as its vault",
  severity: "high",
  resourceTypes: ["azurerm_key_vault_certificate", "azurerm_key_vault_secret", "azurerm_key_vault_managed_storage_account"],
  subject: "change",
  controls: ["NOR-RES-01", "NOR-ENC-04"],
  checkov: [],
  rationale: "whatever signs, decrypts or signs in with it stops at once, and azurerm may purge it",
  remediation: "keep it until nothing uses it, then record an exception for its address; to replace it, make a new version",
  references: ["https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"],
  evaluate: (resource, graph) => staysItself(resource, graph, "key_vault_id"),
};
