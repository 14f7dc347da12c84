import type { Rule } from "../../model";
import { hasEndpoint } from "../governance/endpoint";

export const privateEndpoint: Rule = {
  id: "key-vault/private-endpoint",
  title: "a key vault has a private endpoint",
  severity: "high",
  resourceTypes: ["azurerm_key_vault", "azurerm_key_vault_managed_hardware_security_module"],
  controls: ["NOR-NET-03"],
  checkov: ["CKV2_AZURE_32"],
  rationale: "a key vault that is closed to the public and has no endpoint gets opened again by the first person in a hurry",
  remediation: "add an azurerm_private_endpoint for the subresource vault, or managedhsm",
  references: ["https://learn.microsoft.com/azure/key-vault/general/private-link-service"],
  evaluate: (target, graph) => hasEndpoint(target, graph, [target.type === "azurerm_key_vault" ? "vault" : "managedhsm"]),
};
