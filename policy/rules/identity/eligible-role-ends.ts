import { pass, type Rule } from "../../model";

export const eligibleRoleEnds: Rule = {
  id: "identity/eligible-role-ends",
  title: "a role that a person may ask for has an end",
  severity: "high",
  resourceTypes: ["azurerm_pim_eligible_role_assignment", "azurerm_pim_active_role_assignment"],
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "people change their work, and what they may do stays",
  remediation: "write schedule.expiration with end_date_time, duration_days or duration_hours",
  references: ["https://learn.microsoft.com/azure/role-based-access-control/pim-integration"],
  evaluate: (assignment) => {
    const attribute = "schedule.expiration";
    const ends = ["end_date_time", "duration_days", "duration_hours"].map((name) => assignment.get(`${attribute}.${name}`));
    return ends.some((end) => end !== undefined) ? pass : { state: "fail", attribute, actual: undefined, expected: "an end" };
  },
};
