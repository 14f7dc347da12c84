import { pass } from "../../../../policy/model";
import { diskKeyRotates } from "../../../../policy/rules/compute/disk-key-rotates";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { disks, goodCluster } from "../../support/good-cluster";

describeRule(diskKeyRotates, goodCluster, disks, [
  ["fails auto_key_rotation_enabled false", { auto_key_rotation_enabled: false }, fails("auto_key_rotation_enabled", false, "true")],
  ["cannot tell auto_key_rotation_enabled from a variable", { auto_key_rotation_enabled: computed }, unknown("auto_key_rotation_enabled")],
  ["knows a literal id without a version", { key_vault_key_id: "https://kv.vault.azure.net/keys/data" }, pass],
  ["fails Microsoft's key", { key_vault_key_id: undefined }, fails("key_vault_key_id", undefined, "a reference to the versionless id of a key")],
  [
    "fails one version of a key",
    { key_vault_key_id: "${azurerm_key_vault_key.k.id}" },
    fails("key_vault_key_id", "one version of a key", "a reference to the versionless id of a key"),
  ],
  [
    "fails a literal version",
    { key_vault_key_id: "https://kv.vault.azure.net/keys/data/01" },
    fails("key_vault_key_id", "https://kv.vault.azure.net/keys/data/01", "a reference to the versionless id of a key"),
  ],
  ["cannot tell a key from a variable", { key_vault_key_id: computed }, unknown("key_vault_key_id")],
]);
