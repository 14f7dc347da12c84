import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const containerIdentity: Rule = {
  id: "runtime/container-identity",
  title: "a container group has an identity of its own",
  severity: "medium",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-AUT-03"],
  checkov: ["CKV2_AZURE_28"],
  rationale: "without an identity it needs a secret for whatever it calls",
  remediation: "write identity with type UserAssigned",
  references: ["https://learn.microsoft.com/azure/container-instances/container-instances-managed-identity"],
  evaluate: (resource) => mustHaveBlock(resource, "identity"),
};
