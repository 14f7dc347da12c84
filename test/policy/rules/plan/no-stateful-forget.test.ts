import { noStatefulForget } from "../../../../policy/rules/plan/no-stateful-forget";
import { describeChanges, idOf } from "../../support/good-plan";

const vault = "azurerm_key_vault.v";
const body = { id: idOf("Microsoft.KeyVault/vaults/kv"), name: "kv", location: "norwayeast" };

describeChanges(noStatefulForget, [
  [
    "finds a removed block that leaves the vault in Azure",
    [{ address: vault, before: body, actions: ["forget"] }],
    { [vault]: "fail" },
    "the plan leaves it in Azure and forgets it",
  ],
  [
    "finds a vault that is made anew beside the one that is forgotten",
    [{ address: vault, before: body, after: body, actions: ["create", "forget"] }],
    { [vault]: "fail" },
  ],
  ["lets a vault stay", [{ address: vault, before: body, after: { ...body, tags: {} } }], { [vault]: "pass" }],
]);
