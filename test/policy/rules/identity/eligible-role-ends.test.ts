import { pass } from "../../../../policy/model";
import { eligibleRoleEnds } from "../../../../policy/rules/identity/eligible-role-ends";
import { describeRule, fails } from "../../support/describe-rule";
import { goodRoles } from "../../support/good-roles";

describeRule(eligibleRoleEnds, goodRoles, "azurerm_pim_eligible_role_assignment.p", [
  ["takes a day", { "schedule.expiration": { end_date_time: "2027-01-01T00:00:00Z" } }, pass],
  ["takes a time that only the plan tells", { "schedule.expiration": { duration_hours: "${var.x}" } }, pass],
  ["fails a role for ever", { schedule: undefined }, fails("schedule.expiration", undefined, "an end")],
]);
