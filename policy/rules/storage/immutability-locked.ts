import { mustBe, notApplicable, pass, type Rule, unresolved } from "../../model";
import { isProduction } from "../governance/production";

export const immutabilityLocked: Rule = {
  id: "storage/immutability-locked",
  title: "what may not be changed is locked, in production",
  severity: "medium",
  resourceTypes: ["azurerm_storage_container_immutability_policy", "azurerm_storage_account"],
  controls: ["NOR-LOG-04", "NOR-BAK-03"],
  checkov: [],
  rationale: "a policy that is not locked is deleted by whoever wants to change what it protects",
  remediation: "set locked to true, or immutability_policy.state of the account to Locked",
  references: ["https://learn.microsoft.com/azure/storage/blobs/immutable-time-based-retention-policy-overview"],
  evaluate: (resource, graph) => {
    if (resource.type === "azurerm_storage_account") {
      const blocks = resource.blocks("immutability_policy");
      if (blocks !== unresolved && blocks.length === 0) return notApplicable;
      return mustBe(resource, "immutability_policy.state", ...(isProduction(resource) ? ["Locked"] : ["Unlocked", "Locked"]));
    }
    const containers = graph.targets(resource, "storage_container_resource_manager_id");
    const accounts = containers.flatMap((container) => [
      ...graph.targets(container, "storage_account_id"),
      ...graph.targets(container, "storage_account_name"),
    ]);
    return accounts.length > 0 && !accounts.some(isProduction) ? pass : mustBe(resource, "locked", true);
  },
};
