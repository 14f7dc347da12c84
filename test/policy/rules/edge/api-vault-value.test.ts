import { notApplicable } from "../../../../policy/model";
import { apiVaultValue } from "../../../../policy/rules/edge/api-vault-value";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(apiVaultValue, goodEdge, "azurerm_api_management_named_value.main", [
  ["fails a secret that is written", { value_from_key_vault: undefined, value: computed }, fails("value_from_key_vault", undefined, "a block")],
  ["is not about plain values", { secret: false, value_from_key_vault: undefined, value: "norwayeast" }, notApplicable],
  ["cannot tell a dynamic block", { dynamic: { value_from_key_vault: {} } }, unknown("value_from_key_vault")],
]);
