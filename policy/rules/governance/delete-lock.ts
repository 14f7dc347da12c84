import { referringEach } from "../../each-instance";
import { type Graph, notApplicable, pass, type Resource, type Rule } from "../../model";
import { isRetired } from "../../plan/retired";
import { lockableTypes } from "./stateful";

export const deleteLock: Rule = {
  id: "governance/delete-lock",
  title: "azure refuses to delete what holds data, keys or evidence",
  severity: "medium",
  resourceTypes: lockableTypes,
  controls: ["NOR-RES-03"],
  checkov: [],
  rationale: "terraform's own guard does not stop the portal, a script, or somebody in a hurry",
  remediation: "add an azurerm_management_lock with lock_level CanNotDelete on the resource or its resource group",
  references: ["https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources"],
  evaluate: (resource, graph) => {
    if (isRetired(resource.stack, graph, "after")) return notApplicable;
    const places = [resource, ...graph.targets(resource, "resource_group_name")];
    const isLock = (place: Resource) => (lock: Resource) =>
      ["CanNotDelete", "ReadOnly"].includes(String(lock.get("lock_level"))) && isWhole(lock, place, graph);
    return places.some((place) => referringEach(place, graph, "azurerm_management_lock", "scope", isLock(place)).length > 0)
      ? pass
      : { state: "fail", attribute: "azurerm_management_lock", actual: "none", expected: "one with lock_level CanNotDelete" };
  },
};

/** A scope that only begins with the id of a place is that of something else. */
function isWhole(lock: Resource, place: Resource, graph: Graph): boolean {
  return lock.body.scope === "${each.value.id}" || graph.targets(lock, "scope", "id").includes(place);
}
