import { pass } from "../../../../policy/model";
import { roleScope } from "../../../../policy/rules/identity/role-scope";
import { describeRule, fails } from "../../support/describe-rule";
import { assignment, goodRoles } from "../../support/good-roles";

describeRule(roleScope, goodRoles, assignment, [
  ["takes a resource group", { scope: "/subscriptions/x/resourceGroups/rg" }, pass],
  ["fails a subscription", { scope: "/subscriptions/x" }, fails("scope", "/subscriptions/x", "a resource group or narrower")],
  [
    "fails a management group",
    { scope: "/providers/microsoft.management/managementGroups/x" },
    fails("scope", "/providers/microsoft.management/managementGroups/x", "a resource group or narrower"),
  ],
  ["fails everything", { scope: "/" }, fails("scope", "/", "a resource group or narrower")],
  [
    "fails a subscription that is looked up",
    { scope: "${data.azurerm_subscription.current.id}", "/data": { azurerm_subscription: { current: {} } } },
    fails("scope", "data.azurerm_subscription.current", "a resource group or narrower"),
  ],
  [
    "takes a group in a subscription that is looked up",
    { scope: "${data.azurerm_subscription.current.id}/resourceGroups/rg", "/data": { azurerm_subscription: { current: {} } } },
    pass,
  ],
]);

describeRule(roleScope, goodRoles, "azurerm_pim_eligible_role_assignment.p", [
  ["fails a role on a subscription when he asks", { scope: "/subscriptions/x" }, fails("scope", "/subscriptions/x", "a resource group or narrower")],
]);
