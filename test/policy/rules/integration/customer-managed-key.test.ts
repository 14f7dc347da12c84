import { customerManagedKey } from "../../../../policy/rules/integration/customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const attributes = {
  azurerm_batch_account: "encryption.key_vault_key_id",
  azurerm_load_test: "encryption.key_url",
  azurerm_healthcare_service: "cosmosdb_key_vault_key_versionless_id",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(customerManagedKey, goodIntegration, `${type}.main`, [
    ["fails what has none", { [attribute]: undefined }, fails(attribute, undefined, "a value")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
