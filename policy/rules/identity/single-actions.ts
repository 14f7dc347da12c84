import { pass, type Rule } from "../../model";
import { actionsOf } from "./actions";

export const singleActions: Rule = {
  id: "identity/single-actions",
  title: "a role of one's own names what it allows",
  severity: "low",
  resourceTypes: ["azurerm_role_definition"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "a wildcard allows what Azure adds tomorrow",
  remediation: "name each action; a wildcard only to read",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/custom-roles"],
  evaluate: (role) => {
    const attribute = "permissions";
    const { written, isOpen } = actionsOf(role);
    const wide = written.filter(isWide);
    if (wide.length > 0) return { state: "fail", attribute, actual: wide, expected: "single actions" };
    return isOpen ? { state: "unknown", attribute, why: "its actions are known only after the plan" } : pass;
  },
};

function isWide(action: string): boolean {
  return action.includes("*") && !/\/read$/i.test(action);
}
