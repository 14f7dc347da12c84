import { pass } from "../../../../policy/model";
import { customerManagedKey } from "../../../../policy/rules/analytics/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  customerManagedKey,
  single("azurerm_data_factory", { customer_managed_key_id: "${azurerm_key_vault_key.k.id}" }, { azurerm_key_vault_key: { k: { name: "k" } } }),
  "azurerm_data_factory.x",
  [
    ["fails Microsoft's key", { customer_managed_key_id: undefined }, fails("customer_managed_key_id", undefined, "a value")],
    [
      "takes a key written apart",
      { customer_managed_key_id: undefined, "azurerm_data_factory_customer_managed_key.c.data_factory_id": "${azurerm_data_factory.x.id}" },
      pass,
    ],
    ["cannot tell a variable", { customer_managed_key_id: computed }, unknown("customer_managed_key_id")],
  ],
);

describeRule(
  customerManagedKey,
  single(
    "azurerm_synapse_workspace",
    { customer_managed_key: { key_versionless_id: "${azurerm_key_vault_key.k.versionless_id}" } },
    { azurerm_key_vault_key: { k: { name: "k" } } },
  ),
  "azurerm_synapse_workspace.x",
  [["fails Microsoft's key", { customer_managed_key: undefined }, fails("customer_managed_key.key_versionless_id", undefined, "a value")]],
);

describeRule(
  customerManagedKey,
  single("azurerm_kusto_cluster", {}, { azurerm_kusto_cluster_customer_managed_key: { c: { cluster_id: "${azurerm_kusto_cluster.x.id}" } } }),
  "azurerm_kusto_cluster.x",
  [
    [
      "fails Microsoft's key",
      { "/resource.azurerm_kusto_cluster_customer_managed_key": undefined },
      fails("azurerm_kusto_cluster_customer_managed_key", "none", "a key in a vault"),
    ],
  ],
);

describeRule(
  customerManagedKey,
  single("azurerm_hdinsight_hadoop_cluster", { disk_encryption: { key_vault_key_id: "https://kv.vault.azure.net/keys/data/01" } }),
  "azurerm_hdinsight_hadoop_cluster.x",
  [["fails Microsoft's key", { disk_encryption: undefined }, fails("disk_encryption.key_vault_key_id", undefined, "a value")]],
);

describeRule(
  customerManagedKey,
  single("azurerm_hdinsight_spark_cluster", { disk_encryption: { key_vault_key_id: "https://kv.vault.azure.net/keys/data/01" } }),
  "azurerm_hdinsight_spark_cluster.x",
  [["fails Microsoft's key", { disk_encryption: undefined }, fails("disk_encryption.key_vault_key_id", undefined, "a value")]],
);
