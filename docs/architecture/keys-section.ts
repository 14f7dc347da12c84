import type { Resource } from "../../policy/model";
import { code, count, table } from "./markdown";
import { Diagram } from "./mermaid";
import { nameOf, ofType, ownerOf, type Platform, stacksOf, target } from "./reference-platform";

/** A key, where it lies, and what is under it. */
interface Key {
  readonly resource: Resource;
  readonly vault: Resource;
  /** Services that encrypt with it. */
  readonly users: readonly Resource[];
  /** What encrypts with such a service in turn: a cluster's disks with a disk encryption set. */
  readonly behind: readonly Resource[];
}

/** The keys of an environment: a picture of vault, key and what it encrypts, with the rotation. */
export function keysSection(platform: Platform): readonly string[] {
  const { shared, owners, others } = stacksOf(platform);
  const stacks = [...shared, ...owners, ...others];
  const hidden = new Set(others.flatMap((stack) => ownerOf(stack) ?? []));
  const all = ofType(platform, "azurerm_key_vault_key", stacks).flatMap((resource) => readKey(platform, resource, stacks));
  const keys = all.filter(({ resource, vault }) => !hidden.has(holderOf(resource)) && !hidden.has(holderOf(vault)));
  const secrets = ofType(platform, "azurerm_key_vault", [...shared, ...owners]).filter(
    (vault) => !all.some((key) => key.vault === vault) && !hidden.has(holderOf(vault)),
  );
  return [
    "## Keys of one environment",
    "",
    `Vaults of \`${platform.environment}\` with their keys, and what each encrypts. ${count(all.length - keys.length, "more key")} of ${count(hidden.size, "other service owner")} ${all.length - keys.length === 1 ? "is" : "are"} like those shown.`,
    "",
    draw(keys).toString(),
    "",
    ...table(
      ["vault", "key", "what for", "new version after", "expires after", "told before"],
      keys.map((key) => [
        code(nameOf(key.vault)),
        code(nameOf(key.resource)),
        purpose(key),
        ...["automatic.time_after_creation", "expire_after", "notify_before_expiry"].map((attribute) => rotation(key.resource, attribute)),
      ]),
    ),
    "",
    `Vaults without keys, for secrets and certificates: ${secrets.map((vault) => `${code(nameOf(vault))} (${vault.stack})`).join(", ")}.`,
    "",
  ];
}

function readKey(platform: Platform, resource: Resource, stacks: readonly string[]): readonly Key[] {
  const vault = target(platform, resource, "key_vault_id");
  if (vault === undefined) return [];
  const users = usersOf(platform, resource, stacks);
  const sets = users.filter(({ type }) => type === "azurerm_disk_encryption_set");
  return [{ resource, vault, users, behind: sets.flatMap((set) => usersOf(platform, set, stacks)) }];
}

/** What refers to a resource to guard it. */
const guards = ["azurerm_management_lock", "azurerm_monitor_diagnostic_setting", "azurerm_role_assignment"];

/** The backup vault gets its key by a resource of its own, which stands for the vault here. */
function usersOf(platform: Platform, resource: Resource, stacks: readonly string[]): readonly Resource[] {
  return platform.graph.resources
    .filter(({ kind, type, stack }) => kind === "managed" && !guards.includes(type) && stacks.includes(stack))
    .filter((user) => platform.graph.targets(user).includes(resource))
    .map((user) => target(platform, user, "data_protection_backup_vault_id") ?? user);
}

/** Whose a resource is, as its tags say. */
function holderOf(resource: Resource): string {
  const owner = resource.get("tags.finops_serviceownercode");
  return typeof owner === "string" ? owner : "platform";
}

function purpose({ users, behind, resource }: Key): string {
  if (users.length > 0) return [...users, ...behind].map((user) => `${code(nameOf(user))} (${kindOf(user)})`).join(", ");
  const does = resource.get("key_opts");
  return Array.isArray(does) && does.includes("sign") ? "the owner's services sign with it; it encrypts nothing" : "nothing yet";
}

function rotation(key: Resource, attribute: string): string {
  const value = key.get(`rotation_policy.${attribute}`);
  const [, n, unit] = /^P(\d+)([YMD])$/.exec(typeof value === "string" ? value : "") ?? [];
  return unit === undefined ? "" : count(Number(n), { Y: "year", M: "month", D: "day" }[unit] ?? unit);
}

function draw(keys: readonly Key[]): Diagram {
  const diagram = new Diagram("LR");
  for (const vault of new Set(keys.map((key) => key.vault))) {
    diagram.group(id(vault), [nameOf(vault), region(vault)], () => {
      for (const { resource } of keys.filter((key) => key.vault === vault)) {
        diagram.node(id(resource), [nameOf(resource), `renewed after ${rotation(resource, "automatic.time_after_creation")}`]);
      }
    });
  }
  const users = new Set(keys.flatMap((key) => [...key.users, ...key.behind]));
  for (const user of users) diagram.node(id(user), [nameOf(user), kindOf(user)], "cylinder");
  for (const { resource, users: direct, behind } of keys) {
    for (const user of direct) diagram.edge(id(resource), id(user));
    for (const set of direct.filter(({ type }) => type === "azurerm_disk_encryption_set")) {
      for (const user of behind) diagram.edge(id(set), id(user), undefined, "dotted");
    }
  }
  return diagram;
}

function kindOf({ type }: Resource): string {
  return type.replace("azurerm_", "").replaceAll("_", " ");
}

function region(resource: Resource): string {
  const place = resource.get("location");
  return typeof place === "string" ? place : "";
}

function id({ stack, address }: Resource): string {
  return `${stack} ${address}`;
}
