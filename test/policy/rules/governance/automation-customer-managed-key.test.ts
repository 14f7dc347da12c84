import { pass } from "../../../../policy/model";
import { automationCustomerManagedKey } from "../../../../policy/rules/governance/automation-customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { automation, goodAutomation } from "../../support/good-automation";

describeRule(automationCustomerManagedKey, goodAutomation, automation, [
  ["takes a literal id", { "encryption.key_vault_key_id": "https://kv.vault.azure.net/keys/data/1" }, pass],
  ["fails Microsoft's key", { encryption: undefined }, fails("encryption.key_vault_key_id", undefined, "a value")],
  [
    "fails Microsoft's key by name",
    { "encryption.key_source": "Microsoft.Automation" },
    fails("encryption.key_source", "Microsoft.Automation", "Microsoft.Keyvault"),
  ],
  ["cannot tell a variable", { "encryption.key_vault_key_id": computed }, unknown("encryption.key_vault_key_id")],
]);
