import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { afterOf, beforeOf, plannedChange } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";

export const noStandingAccess: Rule = {
  id: "plan/no-standing-access",
  title: "no person gets access that stands, and none that does not end",
  severity: "high",
  resourceTypes: ["azurerm_role_assignment", "azurerm_pim_active_role_assignment", "azurerm_pim_eligible_role_assignment"],
  subject: "change",
  controls: ["NOR-AUT-10"],
  checkov: [],
  rationale: "access that stands is there for whoever takes over the account, on any day, and is in no record of who asked for it and why",
  remediation:
    "make it an azurerm_pim_eligible_role_assignment of a group, with schedule.expiration; a role that a machine needs names principal_type ServicePrincipal",
  references: ["https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-configure"],
  evaluate: (assignment) => {
    const after = afterOf(assignment);
    if (plannedChange(assignment) === undefined || after === undefined) return notApplicable;
    const before = beforeOf(assignment);
    const had = (path: string) => before !== undefined && before.get(path) === after.get(path) && after.get(path) !== unresolved;
    if (assignment.type !== "azurerm_role_assignment") {
      const ends = ["end_date_time", "duration_days", "duration_hours"].map((end) => after.get(`schedule.expiration.${end}`));
      if (ends.some((end) => end !== undefined && end !== unresolved)) return pass;
      if (ends.includes(unresolved)) return cannotTell("schedule.expiration");
      return fails("the access has no end", undefined, "an end", "schedule.expiration");
    }
    const whose = after.get("principal_type");
    if (whose === "ServicePrincipal" || (had("principal_type") && had("principal_id"))) return pass;
    if (whose === unresolved || whose === undefined) return cannotTell("principal_type", "whose access it is is not written");
    return fails(`a ${String(whose).toLowerCase()} gets a role that stands`, whose, "ServicePrincipal, or an eligible assignment that ends", "principal_type");
  },
};
