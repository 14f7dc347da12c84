import { noStatefulDestroy } from "../../../../policy/rules/plan/no-stateful-destroy";
import { describeChanges, idOf, updating } from "../../support/good-plan";

const vault = "azurerm_key_vault.v";
const body = { id: idOf("Microsoft.KeyVault/vaults/kv"), name: "kv", location: "norwayeast" };
const to = updating(vault, body);

describeChanges(noStatefulDestroy, [
  ["finds a vault that is destroyed", [{ address: vault, before: body }], { [vault]: "fail" }, "the plan destroys it"],
  [
    "says that the block is gone",
    [{ address: vault, before: body, entry: { action_reason: "delete_because_no_resource_config" } }],
    { [vault]: "fail" },
    "the plan destroys it, because its block is gone from the configuration",
  ],
  [
    "finds what falls out of a count, and not what stays",
    [
      { address: "azurerm_managed_disk.d[0]", before: body, after: body, actions: ["update"] },
      { address: "azurerm_managed_disk.d[1]", before: body, entry: { action_reason: "delete_because_count_index" } },
    ],
    { "azurerm_managed_disk.d[0]": "pass", "azurerm_managed_disk.d[1]": "fail" },
    "the plan destroys it, because its count is lower now",
  ],
  [
    "finds the rest that a replacement left behind",
    [to({}, { actions: ["no-op"] }), { address: vault, before: body, entry: { deposed: "4a5b6c7d" } }],
    { "azurerm_key_vault.v (deposed 4a5b6c7d)": "fail" },
  ],
  [
    "finds a resource group, with which goes what terraform does not know",
    [{ address: "azurerm_resource_group.g", before: body }],
    { "azurerm_resource_group.g": "fail" },
  ],
  [
    "lets a vault be moved to another address",
    [to({}, { actions: ["no-op"], entry: { previous_address: "azurerm_key_vault.old" } })],
    { [vault]: "notApplicable" },
  ],
  ["lets a vault be changed", [to({ tags: { owner: "skd" } })], { [vault]: "pass" }],
  ["lets a vault be made", [{ address: vault, after: body }], { [vault]: "pass" }],
  ["lets what holds nothing be destroyed", [{ address: "azurerm_subnet.s", before: body }], {}],
  ["says nothing of what was destroyed outside terraform", [{ address: vault, before: body, drift: true }], { [vault]: "notApplicable" }],
  ["leaves replacements to its neighbour", [to({}, { actions: ["delete", "create"] })], { [vault]: "pass" }],
]);
