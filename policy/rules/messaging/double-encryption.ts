import { mustBe, type Rule } from "../../model";
import { keyOf } from "./key-of";

export const doubleEncryption: Rule = {
  id: "messaging/double-encryption",
  title: "a message broker with a key of ours is encrypted twice",
  severity: "medium",
  resourceTypes: ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace"],
  controls: ["NOR-ENC-02"],
  checkov: ["CKV_AZURE_199"],
  rationale: "one algorithm that is broken, or one key that is lost, opens everything",
  remediation: "set infrastructure_encryption_enabled to true in customer_managed_key, or in the resource of that name",
  references: ["https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key"],
  evaluate: (broker, graph) => {
    const { of, block } = keyOf(broker, graph);
    return mustBe(of, `${block}infrastructure_encryption_enabled`, true);
  },
};
