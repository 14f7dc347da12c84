import { createHash } from "node:crypto";
import type { Block, CtyType } from "../schema/model";
import { type Account, armId } from "./arm-ids";
import { uuidOf } from "./uuid";
import { isList, isObject, Unknown, type Value, type ValueObject } from "./values";

/** Fills what an apply leaves to Azure: ids, endpoints, principals. The same resource gets the same values, on every machine. */
export function resolveUnknowns(type: string, block: Block, planned: ValueObject, account: Account): ValueObject {
  const own = planned.id;
  const id = typeof own === "string" ? own : armId(type, planned, account);
  const resource: Resource = { type, id, name: id.split(/[/|]/).at(-1) ?? "", values: planned, account };
  return { ...fillBlock(block, planned, resource, ""), id };
}

interface Resource {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly values: ValueObject;
  readonly account: Account;
}

function fillBlock(block: Block, planned: ValueObject, resource: Resource, path: string): ValueObject {
  const attributes = Object.entries(block.attributes).map(([name, attribute]): [string, Value] => {
    const optional = attribute.optional === true;
    return [name, fill(attribute.type, planned[name] ?? null, resource, `${path}${name}`, optional, attribute.sensitive === true)];
  });
  const blocks = Object.entries(block.blocks).map(([name, { block: content, nesting }]): [string, Value] => {
    const value = planned[name] ?? null;

    if (value instanceof Unknown) return [name, nesting === "single" ? null : []];
    if (isList(value)) return [name, value.map((item, index) => (isObject(item) ? fillBlock(content, item, resource, `${path}${name}.${index}.`) : item))];
    return [name, isObject(value) ? fillBlock(content, value, resource, `${path}${name}.`) : value];
  });
  return Object.fromEntries([...attributes, ...blocks]);
}

function fill(type: CtyType, value: Value, resource: Resource, path: string, optional: boolean, sensitive: boolean): Value {
  if (!(value instanceof Unknown)) return fillInside(type, value, resource, path);
  if (!Array.isArray(type)) return type === "number" ? 0 : type === "bool" ? false : computedText(resource, path, optional, sensitive);
  const [kind, content] = type as readonly [string, Readonly<Record<string, CtyType>>];
  if (kind === "map") return {};
  if (kind !== "object") return [];
  return Object.fromEntries(Object.entries(content).map(([name, inner]) => [name, fill(inner, value, resource, `${path}.${name}`, optional, sensitive)]));
}

/** A list that is known may hold an item that is not. */
function fillInside(type: CtyType, value: Value, resource: Resource, path: string): Value {
  if (!Array.isArray(type)) return value;
  const [kind, content] = type as unknown as readonly [string, CtyType & Readonly<Record<string, CtyType>>];
  const typeOf = (name: string): CtyType => (kind === "object" ? (content[name] ?? "string") : content);
  if (isList(value)) return value.map((item, index) => fill(content, item, resource, `${path}.${index}`, true, false));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(typeOf(name), item, resource, `${path}.${name}`, true, false)]));
  return value;
}

const storageService = /^(?:primary|secondary)_(blob|dfs|file|queue|table|web)_(?:internet_|microsoft_)?(endpoint|host)$/;

/** A text that Azure would make, in its form where the attribute's name tells it. */
function computedText(resource: Resource, path: string, optional: boolean, sensitive: boolean): string {
  const { id, name, type, account, values } = resource;
  const attribute = path.split(".").at(-1) ?? path;
  const seed = `${id} ${path}`;
  const special = specials[`${type}.${path}`]?.(resource);
  if (special !== undefined) return special;
  const storage = storageService.exec(attribute);
  if (storage) return storage[2] === "host" ? `${name}.${storage[1]}.core.windows.net` : `https://${name}.${storage[1]}.core.windows.net/`;
  if (attribute === "tenant_id" || attribute === "endpoint_tenant_id") return account.tenantId;
  if (attribute === "subscription_id") return account.subscriptionId;
  if (/^(principal_id|client_id|object_id|unique_id|guid|immutable_id|workspace_id|app_id)$/.test(attribute)) return uuidOf(seed);
  if (attribute === "id")
    return path === "id"
      ? id
      : `${id}/${path
          .split(".")
          .slice(0, -1)
          .filter((part) => !/^\d+$/.test(part))
          .join("/")}`;
  if (sensitive || /(_|^)(key|password|secret|connection_string|token)$/.test(attribute)) return secretText(seed);
  if (/(^|_)(fqdn|host_?name|host)$/.test(attribute)) return `${name}.${domainOf(type)}`;
  if (/(^|_)(endpoint|url|uri)$/.test(attribute)) return `https://${name}.${domainOf(type)}/`;
  if (/ip_address$|_ip$/.test(attribute)) return addressOf(seed);
  if (attribute === "resource_group_name") return segmentAfter(id, "resourceGroups") ?? "";
  if (attribute === "location") return typeof values.location === "string" ? values.location : "norwayeast";
  // Azure chooses, and nobody can say what from outside.
  return optional ? "" : `${name}-${attribute.replaceAll("_", "-")}`;
}

const keyUri = ({ id }: Resource) => id.slice(0, id.lastIndexOf("/"));
const armKey = ({ values, name, id }: Resource, version: boolean) =>
  `${String(values.key_vault_id)}/keys/${String(values.name)}${version ? `/versions/${name === "" ? id : name}` : ""}`;

const specials: Readonly<Record<string, (resource: Resource) => string>> = {
  "azurerm_key_vault.vault_uri": ({ name }) => `https://${name}.vault.azure.net/`,
  "azurerm_key_vault_key.version": ({ name }) => name,
  "azurerm_key_vault_key.versionless_id": keyUri,
  "azurerm_key_vault_key.resource_id": (resource) => armKey(resource, true),
  "azurerm_key_vault_key.resource_versionless_id": (resource) => armKey(resource, false),
  "azurerm_key_vault_secret.version": ({ name }) => name,
  "azurerm_key_vault_secret.versionless_id": keyUri,
  "azurerm_container_registry.login_server": ({ name }) => `${name}.azurecr.io`,
  "azurerm_storage_container.resource_manager_id": ({ id }) => id,
  "azurerm_role_assignment.name": ({ name }) => name,
  "azurerm_kubernetes_cluster.node_resource_group": ({ name, values }) => `MC_${String(values.resource_group_name)}_${name}_${String(values.location)}`,
  "azurerm_kubernetes_cluster.node_resource_group_id": ({ name, values, account }) =>
    `/subscriptions/${account.subscriptionId}/resourceGroups/MC_${String(values.resource_group_name)}_${name}_${String(values.location)}`,
  "azurerm_kubernetes_cluster.oidc_issuer_url": ({ id, values, account }) =>
    `https://${String(values.location)}.oic.prod-aks.azure.com/${account.tenantId}/${uuidOf(id)}/`,
};

const domains: readonly (readonly [string, string])[] = [
  ["azurerm_postgresql", "postgres.database.azure.com"],
  ["azurerm_mysql", "mysql.database.azure.com"],
  ["azurerm_mssql", "database.windows.net"],
  ["azurerm_app_configuration", "azconfig.io"],
  ["azurerm_servicebus", "servicebus.windows.net:443"],
  ["azurerm_eventhub", "servicebus.windows.net:443"],
  ["azurerm_managed_redis", "norwayeast.redis.azure.net"],
  ["azurerm_redis", "redis.cache.windows.net"],
  ["azurerm_cosmosdb", "documents.azure.com:443"],
  ["azurerm_cognitive", "cognitiveservices.azure.com"],
  ["azurerm_kubernetes_cluster", "hcp.norwayeast.azmk8s.io"],
  ["azurerm_monitor_data_collection", "norwayeast-1.ingest.monitor.azure.com"],
  ["azurerm_key_vault_managed_hardware", "managedhsm.azure.net"],
];

function domainOf(type: string): string {
  return domains.find(([prefix]) => type.startsWith(prefix))?.[1] ?? "norwayeast.cloudapp.azure.com";
}

/** Looks like a key, and says in the clear that it opens nothing. */
function secretText(seed: string): string {
  return Buffer.from(`offline, opens nothing: ${createHash("sha256").update(seed).digest("hex")}`).toString("base64");
}

/** An address of the range that documentation may use. */
function addressOf(seed: string): string {
  return `203.0.113.${((createHash("sha256").update(seed).digest()[0] ?? 0) % 254) + 1}`;
}

function segmentAfter(id: string, segment: string): string | undefined {
  const parts = id.split("/");
  const index = parts.indexOf(segment);
  return index < 0 ? undefined : parts[index + 1];
}
