import { pass, type Rule, unresolved } from "../../model";

export const noWildcardRole: Rule = {
  id: "identity/no-wildcard-role",
  title: "a role of one's own names what it allows",
  severity: "high",
  resourceTypes: ["azurerm_role_definition"],
  controls: ["NOR-AUT-05"],
  checkov: ["CKV_AZURE_39"],
  rationale: "a wildcard allows what Azure adds tomorrow, and giving roles allows everything",
  remediation: "name each action; a wildcard only to read (*/read), and nothing that writes in Microsoft.Authorization",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/custom-roles"],
  evaluate: (role) => {
    const attribute = "permissions";
    const permissions = role.blocks(attribute);
    if (permissions === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes them" };
    const lists = permissions.flatMap((block) => [block.get("actions"), block.get("data_actions")]);
    const written = lists.flatMap((list) => (Array.isArray(list) ? list : [])).map(String);
    const wide = written.filter(isWide);
    if (wide.length > 0) return { state: "fail", attribute, actual: wide, expected: "single actions" };
    return lists.includes(unresolved) ? { state: "unknown", attribute, why: "its actions are known only after the plan" } : pass;
  },
};

function isWide(action: string): boolean {
  return (action.includes("*") && !/\/read$/i.test(action)) || /^Microsoft\.Authorization\/.*\/(?:write|action)$/i.test(action);
}
