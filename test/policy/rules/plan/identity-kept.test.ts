import { identityKept } from "../../../../policy/rules/plan/identity-kept";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const identity = "azurerm_user_assigned_identity.i";
const account = "azurerm_storage_account.a";
const [one, two] = [idOf("Microsoft.ManagedIdentity/userAssignedIdentities/one"), idOf("Microsoft.ManagedIdentity/userAssignedIdentities/two")];
const to = updating(account, { name: "a", identity: [{ type: "UserAssigned", identity_ids: [one] }] });

describeChanges(identityKept, [
  ["finds an identity that goes", [{ address: identity, before: { id: one } }], { [identity]: "fail" }, "the plan destroys it"],
  [
    "finds an identity that is replaced by one of the same name",
    [{ address: identity, before: { id: one }, after: {}, actions: ["create", "delete"] }],
    { [identity]: "fail" },
  ],
  [
    "lets it go with its resource group, and another rule finds that",
    [
      { address: identity, before: { id: one } },
      { address: "azurerm_resource_group.g", before: { id: one.split("/providers")[0] ?? "" } },
    ],
    { [identity]: "pass", "azurerm_resource_group.g": "notApplicable" },
  ],
  [
    "finds an identity that is taken away",
    [to({ identity: [{ type: "UserAssigned", identity_ids: [two] }] })],
    { [account]: "fail" },
    `the plan takes away ${one}`,
  ],
  ["finds the block gone", [to({ identity: [] })], { [account]: "fail" }],
  [
    "finds another kind",
    [{ address: account, before: { identity: [{ type: "SystemAssigned" }] }, after: { identity: [{ type: "UserAssigned", identity_ids: [two] }] } }],
    { [account]: "fail" },
    "the identity goes from SystemAssigned to UserAssigned",
  ],
  ["lets there be one more", [to({ identity: [{ type: "SystemAssigned, UserAssigned", identity_ids: [two, one] }] })], { [account]: "pass" }],
  [
    "cannot tell one that only the apply tells",
    [to({ identity: [{ type: "UserAssigned" }] }, { unknown: { identity: [{ identity_ids: true }] } })],
    { [account]: "unknown" },
  ],
  ["is not about what has none", [{ address: "azurerm_subnet.s", before: { name: "s" }, after: { name: "s", x: 1 } }], { "azurerm_subnet.s": "notApplicable" }],
]);
