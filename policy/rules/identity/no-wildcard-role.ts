import { pass, type Rule } from "../../model";
import { actionsOf } from "./actions";

export const noWildcardRole: Rule = {
  id: "identity/no-wildcard-role",
  title: "a role of one's own allows neither everything nor all of a service",
  severity: "high",
  resourceTypes: ["azurerm_role_definition"],
  controls: ["NOR-AUT-05"],
  checkov: ["CKV_AZURE_39"],
  rationale: "a wildcard allows what Azure adds tomorrow: whoever has the role owns what it is given on",
  remediation: "name the actions; a wildcard for a whole service only to read, */read",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/custom-roles"],
  evaluate: (role) => {
    const attribute = "permissions";
    const { written, isOpen } = actionsOf(role);
    const wide = written.filter(isWide);
    if (wide.length > 0) return { state: "fail", attribute, actual: wide, expected: "single actions" };
    return isOpen ? { state: "unknown", attribute, why: "its actions are known only after the plan" } : pass;
  },
};

/** All of Azure or of one of its services; to read everything is another matter. */
function isWide(action: string): boolean {
  return !/\/read$/i.test(action) && /^(?:\*|[^/]+\/\*)/.test(action);
}
