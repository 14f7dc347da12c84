import { policyEnforced } from "../../../../policy/rules/plan/policy-enforced";
import { describeChanges, updating } from "../../support/good-plan";

const policy = "azurerm_subscription_policy_assignment.p";
const exemption = "azurerm_resource_group_policy_exemption.e";
const to = updating(policy, { name: "p", enforce: true, policy_definition_id: "/d/1", not_scopes: ["/a"] });

describeChanges(policyEnforced, [
  ["finds a policy that only watches", [to({ enforce: false })], { [policy]: "fail" }, "enforce goes from true to false"],
  ["finds a place it no longer holds for", [to({ not_scopes: ["/a", "/b"] })], { [policy]: "fail" }, "the policy no longer holds for /b"],
  ["cannot tell whether another definition asks as much", [to({ policy_definition_id: "/d/2" })], { [policy]: "unknown" }],
  ["cannot tell places that only the apply tells", [to({ not_scopes: undefined }, { unknown: { not_scopes: true } })], { [policy]: "unknown" }],
  ["cannot tell what only the apply tells", [to({ enforce: undefined }, { unknown: { enforce: true } })], { [policy]: "unknown" }],
  ["lets a policy hold for more", [to({ not_scopes: [] })], { [policy]: "pass" }],
  [
    "finds an exemption that lasts longer",
    [{ address: exemption, before: { expires_on: "2026-01-01T00:00:00Z" }, after: { expires_on: "2027-01-01T00:00:00Z" } }],
    { [exemption]: "fail" },
  ],
  ["finds an exemption whose end is taken away", [{ address: exemption, before: { expires_on: "2026-01-01T00:00:00Z" }, after: {} }], { [exemption]: "fail" }],
  ["leaves a new exemption to the rules of the baseline", [{ address: exemption, after: {} }], { [exemption]: "notApplicable" }],
]);
