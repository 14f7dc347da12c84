import { noStandingAccess } from "../../../../policy/rules/plan/no-standing-access";
import { describeChanges } from "../../support/good-plan";

const role = "azurerm_role_assignment.r";
const eligible = "azurerm_pim_eligible_role_assignment.e";
const body = { scope: "/x", role_definition_name: "Reader", principal_id: "11111111-2222-4333-8444-555555555555" };
const person = { ...body, principal_type: "User" };
const ends = { schedule: [{ expiration: [{ duration_days: 180 }] }] };

describeChanges(noStandingAccess, [
  ["finds a role for a person", [{ address: role, after: person }], { [role]: "fail" }, "a user gets a role that stands"],
  ["finds a role for a group of them", [{ address: role, after: { ...body, principal_type: "Group" } }], { [role]: "fail" }, "a group gets a role that stands"],
  [
    "finds a role that goes over to a person",
    [{ address: role, before: { ...body, principal_type: "ServicePrincipal" }, after: person, actions: ["delete", "create"] }],
    { [role]: "fail" },
  ],
  [
    "finds a role that goes over to another person",
    [{ address: role, before: { ...person, principal_id: "6" }, after: person, actions: ["delete", "create"] }],
    { [role]: "fail" },
  ],
  ["lets a machine have a role", [{ address: role, after: { ...body, principal_type: "ServicePrincipal" } }], { [role]: "pass" }],
  [
    "leaves a role that stands already to the rules of the baseline",
    [{ address: role, before: person, after: { ...person, description: "x" }, actions: ["delete", "create"] }],
    { [role]: "pass" },
  ],
  ["cannot tell whose role it is where that is not written", [{ address: role, after: body, unknown: { principal_type: true } }], { [role]: "unknown" }],
  ["finds eligible access without an end", [{ address: eligible, after: body }], { [eligible]: "fail" }, "the access has no end"],
  ["lets eligible access end", [{ address: eligible, after: { ...body, ...ends } }], { [eligible]: "pass" }],
  [
    "finds an end that is taken away",
    [{ address: eligible, before: { ...body, ...ends }, after: { ...body, schedule: [] }, actions: ["delete", "create"] }],
    { [eligible]: "fail" },
  ],
  ["cannot tell an end that only the apply tells", [{ address: eligible, after: body, unknown: { schedule: true } }], { [eligible]: "unknown" }],
  ["is not about access that goes", [{ address: role, before: person }], { [role]: "notApplicable" }],
]);
