import { pass } from "../../../../policy/model";
import { diskKeyVersionless } from "../../../../policy/rules/compute/disk-key-versionless";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { disks, goodCluster } from "../../support/good-cluster";

describeRule(diskKeyVersionless, goodCluster, disks, [
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
