import { importKnown } from "../../../../policy/rules/plan/import-known";
import { describeChanges } from "../../support/good-plan";

const vault = "azurerm_key_vault.v";
const body = { name: "kv" };
const importing = { change: { importing: { id: "/x" } } };

describeChanges(importKnown, [
  [
    "notes what is taken over as it is",
    [{ address: vault, before: body, after: body, ...importing }],
    { [vault]: "unknown" },
    "/x was made outside terraform, and is judged as it will be",
  ],
  ["notes what is taken over and changed", [{ address: vault, before: body, after: { name: "kv", tags: {} }, ...importing }], { [vault]: "unknown" }],
  ["says nothing of what was there", [{ address: vault, before: body, after: { name: "kv", tags: {} } }], { [vault]: "notApplicable" }],
]);
