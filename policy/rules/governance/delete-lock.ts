import { pass, type Rule } from "../../model";
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
    const places = [resource, ...graph.targets(resource, "resource_group_name")];
    // A scope that only begins with the id of one of these is that of something else.
    const locks = places.flatMap((place) =>
      graph.referring(place, "azurerm_management_lock", "scope").filter((lock) => graph.targets(lock, "scope", "id").includes(place)),
    );
    return locks.some((lock) => ["CanNotDelete", "ReadOnly"].includes(String(lock.get("lock_level"))))
      ? pass
      : { state: "fail", attribute: "azurerm_management_lock", actual: "none", expected: "one with lock_level CanNotDelete" };
  },
};
