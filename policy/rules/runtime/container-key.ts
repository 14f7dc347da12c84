import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const containerKey: Rule = {
  id: "runtime/container-key",
  title: "what a container group stores is encrypted with a customer-managed key",
  severity: "medium",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-ENC-03"],
  checkov: [],
  rationale: "without a key of one's own, access cannot be taken back from whoever reaches the disks",
  remediation: "set key_vault_key_id",
  references: ["https://learn.microsoft.com/azure/container-instances/container-instances-encrypt-data"],
  evaluate: (resource, graph) => refersTo(resource, graph, "key_vault_key_id"),
};
