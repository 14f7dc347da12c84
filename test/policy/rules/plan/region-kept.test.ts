import { regionKept } from "../../../../policy/rules/plan/region-kept";
import { describeChanges, updating } from "../../support/good-plan";

const account = "azurerm_storage_account.a";
const to = updating(account, { name: "a", location: "norwayeast" });
const moved = { actions: ["delete", "create"], change: { replace_paths: [["location"]] } };

describeChanges(regionKept, [
  ["finds a move", [to({ location: "westeurope" }, moved)], { [account]: "fail" }, 'the plan moves it from "norwayeast" to "westeurope"'],
  ["finds a move within Norway too", [to({ location: "norwaywest" }, moved)], { [account]: "fail" }],
  ["knows both ways to write a region", [to({ location: "Norway East" })], { [account]: "pass" }],
  ["lets a resource stay", [to({ tags: {} })], { [account]: "pass" }],
  ["cannot tell a region that only the apply tells", [to({ location: undefined }, { ...moved, unknown: { location: true } })], { [account]: "unknown" }],
  ["is not about what has no region", [{ address: "azurerm_subnet.s", before: { name: "s" }, after: { name: "t" } }], { "azurerm_subnet.s": "notApplicable" }],
  ["is not about a new resource", [{ address: account, after: { location: "norwayeast" } }], { [account]: "notApplicable" }],
]);
