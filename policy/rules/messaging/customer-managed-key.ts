import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";
import { keyOf } from "./key-of";

export const customerManagedKey: Rule = {
  id: "messaging/customer-managed-key",
  title: "a message broker is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_servicebus_namespace", "azurerm_eventhub_namespace"],
  controls: ["NOR-ENC-03"],
  checkov: ["CKV_AZURE_201"],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "write customer_managed_key, or the resource of that name, with the id of a key",
  references: [
    "https://learn.microsoft.com/azure/service-bus-messaging/configure-customer-managed-key",
    "https://learn.microsoft.com/azure/event-hubs/configure-customer-managed-key",
  ],
  evaluate: (broker, graph) => {
    const { of, path } = keyOf(broker, graph);
    if (graph.targets(of, path).length > 0) return pass;
    const id = of.get(path);
    if (id === unresolved) return { state: "unknown", attribute: path, why: "the key is not among the stacks" };
    return asList(id).length > 0 ? pass : { state: "fail", attribute: path, actual: id, expected: "a key in a vault" };
  },
};
