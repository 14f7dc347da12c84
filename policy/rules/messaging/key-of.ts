import { referringEach } from "../../each-instance";
import type { Graph, Resource } from "../../model";

const separate = [
  ["azurerm_servicebus_namespace_customer_managed_key", "namespace_id", "key_vault_key_id"],
  ["azurerm_eventhub_namespace_customer_managed_key", "eventhub_namespace_id", "key_vault_key_ids"],
] as const;

/** Where the key of a message broker is written: in it, or in a resource of its own. */
interface KeyPlace {
  readonly of: Resource;
  /** What the paths of all its settings begin with. */
  readonly block: string;
  readonly path: string;
}

/** Finds the key of a message broker. */
export function keyOf(broker: Resource, graph: Graph): KeyPlace {
  for (const [type, through, path] of separate) {
    const [of] = referringEach(broker, graph, type, through);
    if (of !== undefined) return { of, block: "", path };
  }
  if (broker.type === "azurerm_eventhub_namespace") return { of: broker, block: "", path: "key_vault_key_ids" };
  return { of: broker, block: "customer_managed_key.", path: "customer_managed_key.key_vault_key_id" };
}
