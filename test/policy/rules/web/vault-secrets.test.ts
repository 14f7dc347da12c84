import { notApplicable } from "../../../../policy/model";
import { vaultSecrets } from "../../../../policy/rules/web/vault-secrets";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of vaultSecrets.resourceTypes)
  describeRule(vaultSecrets, goodWeb, `${type}.main`, [
    ["fails a secret that is written", { secret: [{ name: "db", value: "${var.password}" }] }, fails("secret.value", "a secret", "key_vault_secret_id")],
    [
      "fails the second as well",
      {
        secret: [
          { name: "a", key_vault_secret_id: "https://kv.vault.azure.net/secrets/a", identity: "System" },
          { name: "b", value: "x" },
        ],
      },
      fails("secret.value", "a secret", "key_vault_secret_id"),
    ],
    ["is not about an app without secrets", { secret: undefined }, notApplicable],
    ["cannot tell a dynamic block", { dynamic: { secret: {} } }, unknown("secret")],
  ]);
