import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { StackJson } from "../../policy/stack-json";

type Blocks = Record<string, Record<string, Record<string, unknown>>>;

const source = { stack: "prod-owner-skd", code: "skd" };
const kept = [
  ["azurerm_resource_group", "Group"],
  ["azurerm_storage_account", "Storage"],
  ["azurerm_private_endpoint", "Storage_Endpoint"],
  ["azurerm_monitor_diagnostic_setting", "Storage_Audit"],
  ["azurerm_management_lock", "Storage_Lock"],
  ["azurerm_key_vault", "Vault"],
  ["azurerm_private_endpoint", "Vault_Endpoint"],
  ["azurerm_monitor_diagnostic_setting", "Vault_Audit"],
  ["azurerm_management_lock", "Vault_Lock"],
] as const;

/** Resources of each stack that `writeStacks` writes. */
export const resourcesPerStack: number = kept.length;

/** Writes a cdktf output of stacks with nine resources each: those of a service owner of the reference deployment, under other codes. */
export function writeStacks(reference: readonly StackJson[], folder: string, count: number): void {
  const text = JSON.stringify(nineOf(reference), undefined, 2);
  const manifest: Record<string, object> = {};
  for (let index = 1; index <= count; index++) {
    const code = `o${index.toString().padStart(3, "0")}`;
    const name = source.stack.replace(source.code, code);
    const workingDirectory = path.posix.join("stacks", name);
    const synthesizedStackPath = path.posix.join(workingDirectory, "cdk.tf.json");
    mkdirSync(path.join(folder, workingDirectory), { recursive: true });
    writeFileSync(path.join(folder, synthesizedStackPath), text.replaceAll(source.code, code));
    manifest[name] = { name, constructPath: name, workingDirectory, synthesizedStackPath, annotations: [], dependencies: [] };
  }
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify({ version: "0.21.0", stacks: manifest }, undefined, 2));
}

function nineOf(reference: readonly StackJson[]): object {
  const json = reference.find(({ stack }) => stack === source.stack)?.json as { resource: Blocks } | undefined;
  if (json === undefined) throw new Error(`the reference deployment has no stack ${source.stack} any more: name another`);
  const resource: Blocks = {};
  const addresses = new Set<string>();
  for (const [type, construct] of kept) {
    const name = Object.keys(json.resource[type] ?? {}).find((each) => each.replace(/_[0-9A-F]{8}$/, "") === construct);
    const body = name === undefined ? undefined : json.resource[type]?.[name];
    if (name === undefined || body === undefined) throw new Error(`${source.stack} has no ${type} of the construct ${construct} any more: name another`);
    const { depends_on, ...rest } = body;
    resource[type] = { ...resource[type], [name]: rest };
    addresses.add(`${type}.${name}`);
  }
  return { ...json, resource: JSON.parse(withoutDangling(JSON.stringify(resource), addresses)) as Blocks };
}

/** What is left out is referred to by its id. */
function withoutDangling(text: string, addresses: ReadonlySet<string>): string {
  return text.replace(/\$\{(azurerm_\w+\.[\w-]+)\.\w+\}/g, (reference, address: string) =>
    addresses.has(address) ? reference : `/subscriptions/00000000-0000-4000-8000-000000000099/resourceGroups/rg/providers/Microsoft.Any/any/${address}`,
  );
}
