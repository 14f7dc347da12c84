import type { Value } from "../model";
import facts from "./azurerm-4.55.0.json";
import more from "./azurerm-4.55.0-more.json";
import removed from "./removed-types.json";

interface TypeFacts {
  readonly location?: "required" | "optional";
  readonly tags?: boolean;
  readonly defaults?: Readonly<Record<string, Value>>;
}

interface RemovedType extends TypeFacts {
  readonly removed: string;
  readonly successor?: string;
}

const types = { ...facts.types, ...more.types } as unknown as Readonly<Record<string, TypeFacts | undefined>>;
const removedTypes = removed.types as unknown as Readonly<Record<string, RemovedType | undefined>>;

/**
 * What Azure does where azurerm sends nothing: attributes that the schema calls computed, so that it names no default.
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/key_vault#rbac_authorization_enabled-1
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/log_analytics_workspace#local_authentication_enabled-1
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine#disable_password_authentication-1
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine#automatic_updates_enabled-1
 */
const azureDefaults: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  azurerm_key_vault: { rbac_authorization_enabled: false },
  azurerm_log_analytics_workspace: { local_authentication_enabled: true },
  azurerm_linux_virtual_machine: { disable_password_authentication: true, provision_vm_agent: true },
  azurerm_windows_virtual_machine: { automatic_updates_enabled: true, provision_vm_agent: true },
};

/** What azurerm 4.55, or the last version that had the type, uses when the attribute at a dotted path is absent; `undefined` when there is no default. */
export function defaultOf(type: string, path: string): Value {
  return own(factsOf(type)?.defaults, path) ?? own(own(azureDefaults, type), path);
}

/** Is the type one that azurerm 4.55 has? */
export function isKnownType(type: string): boolean {
  return own(types, type) !== undefined;
}

/** A type that earlier versions had and 4.55 has not: since which version, and what took its place, if anything did. */
export function removedIn(type: string): { readonly version: string; readonly successor: string | undefined } | undefined {
  const gone = own(removedTypes, type);
  return gone === undefined ? undefined : { version: gone.removed, successor: gone.successor };
}

/** Does the type take tags? */
export function isTaggable(type: string): boolean {
  return factsOf(type)?.tags === true;
}

/** Does the type have a location of its own, and must it be written? */
export function locationOf(type: string): "required" | "optional" | undefined {
  return factsOf(type)?.location;
}

/** Of removed types, too: people bring code of earlier versions. */
function factsOf(type: string): TypeFacts | undefined {
  return own(types, type) ?? own(removedTypes, type);
}

/** Names come from somebody's JSON: `constructor` is no type. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
