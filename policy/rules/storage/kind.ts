import type { Graph, Resource } from "../../model";

/** Does the account have directories of its own, with which neither versions nor the change feed can be had? */
export function isHierarchical(account: Pick<Resource, "get">): boolean {
  return String(account.get("is_hns_enabled")) === "true";
}

/** Can the account hold blobs whose versions are kept? */
export function holdsBlobs(account: Pick<Resource, "get">): boolean {
  return account.get("account_kind") !== "FileStorage" && account.get("account_kind") !== "Storage";
}

/** Can the account hold file shares? Of premium accounts only one kind can. */
export function holdsShares(account: Pick<Resource, "get">): boolean {
  const kind = account.get("account_kind");
  return kind === "FileStorage" || (kind !== "BlobStorage" && kind !== "BlockBlobStorage" && account.get("account_tier") !== "Premium");
}

// What lies in an account, and which part of the account it lies in.
const contents = {
  blob: ["azurerm_storage_container"],
  dfs: ["azurerm_storage_data_lake_gen2_filesystem"],
  file: ["azurerm_storage_share"],
  queue: ["azurerm_storage_queue"],
  table: ["azurerm_storage_table"],
} as const;

export type Part = keyof typeof contents;

/** The parts of an account that something is known to lie in. */
export function usedParts(account: Resource, graph: Graph): readonly Part[] {
  const refers = (type: string) =>
    ["storage_account_id", "storage_account_name"].some((path) => graph.ofType(type).some((r) => graph.targets(r, path).includes(account)));
  return (Object.keys(contents) as Part[]).filter((part) => contents[part].some(refers));
}

/** Does the account serve files, as far as can be told? */
export function servesFiles(account: Resource, graph: Graph): boolean {
  const written = account.blocks("share_properties");
  return account.get("account_kind") === "FileStorage" || (Array.isArray(written) && written.length > 0) || usedParts(account, graph).includes("file");
}
