import { ownerTag, platformOwner } from "../../../config/finops-tags";
import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { belongsTo } from "./owner";

// What holds keys or data for many at once. Audit logs are the platform's, out of reach of those who are logged; no other owner's is told by identity/owner-isolation.
const stores = [
  "azurerm_key_vault",
  "azurerm_key_vault_key",
  "azurerm_key_vault_managed_hardware_security_module",
  "azurerm_key_vault_managed_hardware_security_module_key",
  "azurerm_disk_encryption_set",
  "azurerm_postgresql_flexible_server",
  "azurerm_mysql_flexible_server",
  "azurerm_mssql_server",
  "azurerm_mssql_managed_instance",
  "azurerm_cosmosdb_account",
  "azurerm_managed_redis",
];

export const ownStores: Rule = {
  id: "identity/own-stores",
  title: "a service owner's keys, vaults and database servers are its own",
  severity: "medium",
  resourceTypes: ["*"],
  controls: ["NOR-OWN-03"],
  checkov: [],
  rationale: "a vault or server that several use opens all of their data to whoever administers it for one",
  remediation: "give the service owner a key vault and a database server of its own, and refer to these",
  references: ["https://docs.altinn.studio/security/whitepaper/isolation/"],
  evaluate: (resource, graph) => {
    const own = belongsTo(resource, graph, ownerTag);
    const used = graph.targets(resource).filter((target) => stores.includes(target.type));
    if (used.length === 0 || own === undefined || own === platformOwner) return notApplicable;
    const owners = used.map((store) => belongsTo(store, graph, ownerTag));
    const attribute = `tags.${ownerTag}`;
    const foreign = used.find((_, index) => typeof owners[index] === "string" && owners[index] !== own);
    if (own !== unresolved && foreign !== undefined) return { state: "fail", attribute, actual: own, expected: `the owner of ${foreign.address}` };
    if (own === unresolved || owners.includes(unresolved)) return { state: "unknown", attribute, why: "who owns both is known only after the plan" };
    return pass;
  },
};
