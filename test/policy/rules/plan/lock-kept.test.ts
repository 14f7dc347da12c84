import { lockKept } from "../../../../policy/rules/plan/lock-kept";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const lock = "azurerm_management_lock.l";
const scope = idOf("Microsoft.KeyVault/vaults/kv");
const body = { id: `${scope}/providers/Microsoft.Authorization/locks/l`, name: "l", scope, lock_level: "CanNotDelete" };
const to = updating(lock, body);
const replaced = { actions: ["delete", "create"] };

describeChanges(lockKept, [
  ["finds a lock that goes", [{ address: lock, before: body }], { [lock]: "fail" }, `the plan destroys it while ${scope} stays`],
  ["finds a lock that is forgotten", [{ address: lock, before: body, actions: ["forget"] }], { [lock]: "fail" }],
  [
    "lets a lock go with what it protects",
    [
      { address: lock, before: body },
      { address: "azurerm_key_vault.v", before: { id: scope } },
    ],
    { [lock]: "pass" },
  ],
  [
    "finds a lock that goes while what it protects is made anew",
    [
      { address: lock, before: body },
      { address: "azurerm_key_vault.v", before: { id: scope }, after: { name: "kv" }, ...replaced },
    ],
    { [lock]: "fail" },
  ],
  ["finds a lock that moves to something else", [to({ scope: idOf("Microsoft.KeyVault/vaults/other") }, replaced)], { [lock]: "fail" }],
  [
    "finds a lock that gets weaker",
    [{ address: lock, before: { ...body, lock_level: "ReadOnly" }, after: body, ...replaced }],
    { [lock]: "fail" },
    'lock_level goes from "ReadOnly" to "CanNotDelete"',
  ],
  ["lets a lock get stronger", [to({ lock_level: "ReadOnly" }, replaced)], { [lock]: "pass" }],
  ["lets a lock be renamed", [to({ name: "m" }, replaced)], { [lock]: "pass" }],
  ["cannot tell a scope that only the apply tells", [to({ scope: undefined }, { ...replaced, unknown: { scope: true } })], { [lock]: "unknown" }],
  ["cannot tell a level that the plan hides", [to({}, { ...replaced, sensitive: { lock_level: true } })], { [lock]: "unknown" }],
  ["is not about a new lock", [{ address: lock, after: body }], { [lock]: "notApplicable" }],
]);
