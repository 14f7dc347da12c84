import { budgetKept } from "../../../../policy/rules/plan/budget-kept";
import { describeChanges, idOf } from "../../support/good-plan";

const target = idOf("Microsoft.X/things/t");
const other = idOf("Microsoft.X/things/u");
const guard = "azurerm_consumption_budget_resource_group.g";
const on = (target: string) => ({ id: idOf("Microsoft.Y/guards/g", "rg2"), name: "g", ...{ resource_group_id: target } });

describeChanges(budgetKept, [
  ["finds one that goes", [{ address: guard, before: on(target) }], { [guard]: "fail" }, `the plan destroys it while ${target} stays`],
  [
    "says why it goes",
    [{ address: guard, before: on(target), entry: { action_reason: "delete_because_each_key" } }],
    { [guard]: "fail" },
    `the plan destroys it while ${target} stays, because its key is gone from for_each`,
  ],
  ["finds one that is forgotten", [{ address: guard, before: on(target), actions: ["forget"] }], { [guard]: "fail" }],
  [
    "lets it go with what it is on",
    [
      { address: guard, before: on(`${target}/parts/p`) },
      { address: "azurerm_resource_group.t", before: { id: target.toUpperCase().replace("/SUBSCRIPTIONS", "/subscriptions") } },
    ],
    { [guard]: "pass" },
  ],
  [
    "finds one that goes while what it is on is replaced",
    [
      { address: guard, before: on(target) },
      { address: "azurerm_resource_group.t", before: { id: target }, after: {}, actions: ["delete", "create"] },
    ],
    { [guard]: "fail" },
  ],
  [
    "finds one that is put on something else",
    [{ address: guard, before: on(target), after: on(other), actions: ["delete", "create"] }],
    { [guard]: "fail" },
    `the plan takes it from "${target}" to "${other}"`,
  ],
  [
    "lets it be made anew on the same",
    [{ address: guard, before: on(target), after: on(target.toLowerCase()), actions: ["create", "delete"] }],
    { [guard]: "pass" },
  ],
  ["is not about a new one", [{ address: guard, after: on(target) }], { [guard]: "notApplicable" }],
  ["says nothing of what was destroyed outside terraform", [{ address: guard, before: on(target), drift: true }], { [guard]: "notApplicable" }],
]);
