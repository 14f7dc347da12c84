import type { Value } from "./model";

// Everybody, by one name or another; AzureCloud is every customer of Azure's. Half of the addresses of the world count as all of them.
const anywhere = /^(?:\*|any|internet|azurecloud(?:\..*)?|0\.0\.0\.0|[\d.]*\/[0-7]|[\da-f:]+\/1?\d)$/i;

/** Does the text stand for all addresses there are? */
export function isAnywhere(address: Value): boolean {
  return anywhere.test(String(address).trim());
}
