import { notApplicable } from "../../../../policy/model";
import { cosmosCors } from "../../../../policy/rules/database/cosmos-cors";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(cosmosCors, single("azurerm_cosmosdb_account", { cors_rule: [{ allowed_origins: ["https://altinn.no"] }] }), "azurerm_cosmosdb_account.x", [
  ["is about no account without rules", { cors_rule: undefined }, notApplicable],
  ["fails every site", { cors_rule: [{ allowed_origins: ["https://altinn.no", "*"] }] }, fails("cors_rule.allowed_origins", "*", "named sites")],
  ["cannot tell a variable", { cors_rule: [{ allowed_origins: computed }] }, unknown("cors_rule.allowed_origins")],
]);
