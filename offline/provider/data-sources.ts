import type { Block } from "../schema/model";
import type { Account } from "./arm-ids";
import { resolveUnknowns } from "./azure-values";
import { isList, isObject, unknown, type Value, type ValueObject } from "./values";

/** What a data source would find: the resource that its configuration names, as if Azure had it. */
export function readDataSource(type: string, block: Block, config: Value, account: Account): Value {
  const asked = isObject(config) ? config : {};
  const found: Record<string, Value> = { ...emptyBlock(block, asked), ...ownAnswers(type, account) };
  return resolveUnknowns(type, block, found, account);
}

function emptyBlock(block: Block, asked: ValueObject): ValueObject {
  const attributes = Object.entries(block.attributes).map(([name, { computed }]): [string, Value] => [name, asked[name] ?? (computed ? unknown : null)]);
  const blocks = Object.entries(block.blocks).map(([name, nested]): [string, Value] => {
    const value = asked[name] ?? null;
    if (isList(value)) return [name, value.map((item) => (isObject(item) ? emptyBlock(nested.block, item) : item))];
    return [name, isObject(value) ? emptyBlock(nested.block, value) : value];
  });
  return Object.fromEntries([...attributes, ...blocks]);
}

/** Data sources that tell of who is signed in, and where. */
function ownAnswers(type: string, { subscriptionId, tenantId }: Account): ValueObject {
  if (type === "azurerm_client_config") return { subscription_id: subscriptionId, tenant_id: tenantId };
  if (type === "azurerm_subscription")
    return { subscription_id: subscriptionId, tenant_id: tenantId, id: `/subscriptions/${subscriptionId}`, state: "Enabled", display_name: "offline" };
  return {};
}
