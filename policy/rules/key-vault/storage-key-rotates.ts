import { mustBe, type Rule } from "../../model";

export const storageKeyRotates: Rule = {
  id: "key-vault/storage-key-rotates",
  title: "a storage key that a vault keeps is made anew by itself",
  severity: "medium",
  resourceTypes: ["azurerm_key_vault_managed_storage_account"],
  controls: ["NOR-ENC-05"],
  checkov: [],
  rationale: "a shared key that is never changed serves its thief for ever",
  remediation: "set regenerate_key_automatically to true and regeneration_period",
  references: ["https://learn.microsoft.com/azure/key-vault/secrets/overview-storage-keys"],
  evaluate: (storage) => mustBe(storage, "regenerate_key_automatically", true),
};
