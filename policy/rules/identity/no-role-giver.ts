import { pass, type Rule } from "../../model";
import { actionsOf } from "./actions";

export const noRoleGiver: Rule = {
  id: "identity/no-role-giver",
  title: "no role of one's own can give roles",
  severity: "high",
  resourceTypes: ["azurerm_role_definition"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "who can give roles can give every role, to anybody",
  remediation: "leave out what writes in Microsoft.Authorization",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/custom-roles"],
  evaluate: (role) => {
    const attribute = "permissions";
    const { written, isOpen } = actionsOf(role);
    const wide = written.filter(isWide);
    if (wide.length > 0) return { state: "fail", attribute, actual: wide, expected: "nothing that writes in Microsoft.Authorization" };
    return isOpen ? { state: "unknown", attribute, why: "its actions are known only after the plan" } : pass;
  },
};

function isWide(action: string): boolean {
  return /^(?:\*|Microsoft\.Authorization\/(?:\*|(?:.*\/)?(?:\*|write|delete|action|elevateAccess\/action)))$/i.test(action);
}
