import { pass, type Rule } from "../../model";
import { versionlessKey } from "../key-vault/versionless-key";

const redis = "azurerm_managed_redis";

export const customerManagedKey: Rule = {
  id: "database/customer-managed-key",
  title: "a database or cache is encrypted with a customer-managed key",
  severity: "high",
  resourceTypes: ["azurerm_postgresql_flexible_server", "azurerm_managed_redis"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "write customer_managed_key with a key in a vault of its own: its versionless id for PostgreSQL, its id for Redis, which takes no other",
  references: ["https://learn.microsoft.com/azure/postgresql/flexible-server/security-data-encryption"],
  evaluate: (store, graph) => {
    const attribute = "customer_managed_key.key_vault_key_id";
    const key = versionlessKey(store, graph, attribute);
    // Managed Redis is given one version, and a new one by hand.
    const takesVersion = store.type === redis && graph.targets(store, attribute, "id").length > 0;
    return takesVersion ? pass : key;
  },
};
