import { keyKept } from "../../../../policy/rules/plan/key-kept";
import { describeChanges, idOf } from "../../support/good-plan";

const secret = "azurerm_key_vault_secret.s";
const vault = idOf("Microsoft.KeyVault/vaults/kv");
const body = { id: "https://kv.vault.azure.net/secrets/s/1", name: "s", key_vault_id: vault };

describeChanges(keyKept, [
  ["finds a secret that goes", [{ address: secret, before: body }], { [secret]: "fail" }, `the plan destroys it while ${vault} stays`],
  [
    "lets it go with its vault, which is found by another rule",
    [
      { address: secret, before: body },
      { address: "azurerm_key_vault.v", before: { id: vault } },
    ],
    { [secret]: "pass" },
  ],
  [
    "finds a certificate that is replaced",
    [
      {
        address: "azurerm_key_vault_certificate.c",
        before: body,
        after: { ...body, name: "c2" },
        actions: ["delete", "create"],
        change: { replace_paths: [["name"]] },
      },
    ],
    { "azurerm_key_vault_certificate.c": "fail" },
    "the plan replaces it (name)",
  ],
  ["lets a secret get a new value", [{ address: secret, before: body, after: body, actions: ["update"] }], { [secret]: "pass" }],
  ["is not about a new one", [{ address: secret, after: body }], { [secret]: "notApplicable" }],
]);
