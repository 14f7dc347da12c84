import type { Rule } from "../../model";
import { hasEndpoint } from "../governance/endpoint";
import { usedParts } from "./kind";

export const privateEndpoint: Rule = {
  id: "storage/private-endpoint",
  title: "a storage account has a private endpoint for each part that is used",
  severity: "high",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-NET-03"],
  checkov: ["CKV2_AZURE_33"],
  rationale: "a storage account that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource blob where there are containers, and for file, queue, table and dfs alike",
  references: ["https://learn.microsoft.com/azure/storage/common/storage-private-endpoints"],
  evaluate: (account, graph) => hasEndpoint(account, graph, usedParts(account, graph)),
};
