import { all, mustBe, type Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

export const customerManagedKey: Rule = {
  id: "messaging/customer-managed-key",
  title: "a message broker is encrypted twice, once with a customer-managed key that rotates",
  severity: "high",
  resourceTypes: ["azurerm_servicebus_namespace"],
  controls: ["NOR-ENC-03", "NOR-ENC-02"],
  checkov: ["CKV_AZURE_199", "CKV_AZURE_201"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "write customer_managed_key with the versionless id of a key and infrastructure_encryption_enabled true",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key"],
  evaluate: (broker, graph) => {
    const [separate] = graph.referring(broker, "azurerm_servicebus_namespace_customer_managed_key", "namespace_id");
    const [of, block] = separate === undefined ? [broker, "customer_managed_key."] : [separate, ""];
    return all(versionlessKey(of, graph, `${block}key_vault_key_id`), mustBe(of, `${block}infrastructure_encryption_enabled`, true));
  },
};
