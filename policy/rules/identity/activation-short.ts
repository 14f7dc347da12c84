import { pass, type Rule, unresolved } from "../../model";
import { daysOf } from "../governance/duration";

export const activationShort: Rule = {
  id: "identity/activation-short",
  title: "a role is taken into use for a working day at most",
  severity: "medium",
  resourceTypes: ["azurerm_role_management_policy"],
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "a session that was stolen at noon works through the night",
  remediation: "set activation_rules.maximum_duration to PT8H or less",
  references: ["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings"],
  evaluate: (policy) => {
    const attribute = "activation_rules.maximum_duration";
    const duration = policy.get(attribute);
    if (duration === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    // Azure allows eight hours where nothing is said.
    const days = duration === undefined ? 0 : daysOf(duration);
    return days !== undefined && days <= 8 / 24 ? pass : { state: "fail", attribute, actual: duration, expected: "PT8H or less" };
  },
};
