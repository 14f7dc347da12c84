import type { Value } from "../model";
import facts from "./azurerm-4.55.0.json";

interface TypeFacts {
  readonly location?: "required" | "optional";
  readonly tags?: boolean;
  readonly defaults?: Readonly<Record<string, Value>>;
}

const types = facts.types as unknown as Readonly<Record<string, TypeFacts | undefined>>;

/**
 * What Azure does where azurerm sends nothing: attributes that the schema calls computed, so that it names no default.
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault#rbac_authorization_enabled-1
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/log_analytics_workspace#local_authentication_enabled-1
 */
const azureDefaults: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  azurerm_key_vault: { rbac_authorization_enabled: false },
  azurerm_log_analytics_workspace: { local_authentication_enabled: true },
};

/** What azurerm 4.55 uses when the attribute at a dotted path is absent; `undefined` when there is no default. */
export function defaultOf(type: string, path: string): Value {
  return own(own(types, type)?.defaults, path) ?? own(own(azureDefaults, type), path);
}

/** Is the type one that azurerm 4.55 has? */
export function isKnownType(type: string): boolean {
  return own(types, type) !== undefined;
}

/** Does the type take tags? */
export function isTaggable(type: string): boolean {
  return own(types, type)?.tags === true;
}

/** Does the type have a location of its own, and must it be written? */
export function locationOf(type: string): "required" | "optional" | undefined {
  return own(types, type)?.location;
}

/** Names come from somebody's JSON: `constructor` is no type. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
