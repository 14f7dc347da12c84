import { drift } from "../../../../policy/rules/plan/drift";
import { describeChanges } from "../../support/good-plan";

const vault = "azurerm_key_vault.v";
const good = { name: "kv", location: "norwayeast", public_network_access_enabled: false, purge_protection_enabled: true };
const opened = { ...good, public_network_access_enabled: true };
const drifted = { address: vault, before: good, after: opened, drift: true };

describeChanges(drift, [
  ["finds a vault that was opened in the portal, where the plan leaves it open", [drifted], { [vault]: "fail" }],
  ["notes it where the plan puts it back", [drifted, { address: vault, before: opened, after: good }], { [vault]: "unknown" }],
  [
    "finds it where the plan changes something else",
    [drifted, { address: vault, before: opened, after: { ...opened, tags: { a: "b" } } }],
    { [vault]: "fail" },
  ],
  ["finds a vault that somebody destroyed", [{ address: vault, before: good, drift: true }], { [vault]: "fail" }, "it was destroyed outside terraform"],
  [
    "finds a lock that somebody took away",
    [{ address: "azurerm_management_lock.l", before: { name: "l" }, drift: true }],
    { "azurerm_management_lock.l": "fail" },
  ],
  ["notes what is of less weight", [{ address: "azurerm_subnet.s", before: { name: "s" }, drift: true }], { "azurerm_subnet.s": "unknown" }],
  ["lets what protects no less be", [{ address: vault, before: good, after: { ...good, tags: {} }, drift: true }], { [vault]: "pass" }],
  ["is not about what the plan changes", [{ address: vault, before: good, after: opened }], { [vault]: "notApplicable" }],
]);
