import { zones } from "../../../../policy/rules/web/zones";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const attributes = {
  azurerm_service_plan: "zone_balancing_enabled",
  azurerm_app_service_plan: "zone_redundant",
  azurerm_app_service_environment_v3: "zone_redundant",
  azurerm_container_app_environment: "zone_redundancy_enabled",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(zones, goodWeb, `${type}.main`, [
    ["fails one zone", { [attribute]: false }, fails(attribute, false, "true")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["fails the default", { [attribute]: undefined }, fails(attribute, false, "true")],
  ]);
