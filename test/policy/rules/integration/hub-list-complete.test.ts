import { notApplicable } from "../../../../policy/model";
import { hubListComplete } from "../../../../policy/rules/integration/hub-list-complete";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const attribute = "network_rule_set.apply_to_builtin_eventhub_endpoint";

describeRule(hubListComplete, goodIntegration, "azurerm_iothub.main", [
  ["fails azurerm's default", { [attribute]: undefined }, fails(attribute, false, "true")],
  ["is not about a hub without a list", { network_rule_set: undefined }, notApplicable],
  ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
]);
