import { pass } from "../../../../policy/model";
import { rolePrincipal } from "../../../../policy/rules/identity/role-principal";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { assignment, goodRoles } from "../../support/good-roles";

describeRule(rolePrincipal, goodRoles, assignment, [
  ["takes a group", { principal_type: "Group" }, pass],
  ["fails a person", { principal_type: "User" }, fails("principal_type", "User", "Group or ServicePrincipal")],
  ["knows an identity that is made here", { principal_type: undefined }, pass],
  [
    "knows a group that is looked up",
    { principal_type: undefined, principal_id: "${data.azuread_group.g.object_id}", "/data": { azuread_group: { g: {} } } },
    pass,
  ],
  [
    "fails whoever runs terraform",
    { principal_type: undefined, principal_id: "${data.azurerm_client_config.me.object_id}", "/data": { azurerm_client_config: { me: {} } } },
    fails("principal_id", "whoever runs terraform", "Group or ServicePrincipal"),
  ],
  [
    "fails a bare id that says not what it is",
    { principal_type: undefined, principal_id: "00000000-0000-4000-8000-000000001001" },
    fails("principal_type", undefined, "Group or ServicePrincipal"),
  ],
  ["cannot tell a variable", { principal_type: undefined, principal_id: computed }, unknown("principal_type")],
  ["cannot tell a computed type of a bare id", { principal_type: computed, principal_id: "00000000-0000-4000-8000-000000001001" }, unknown("principal_type")],
]);
