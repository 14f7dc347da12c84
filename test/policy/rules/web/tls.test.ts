import { pass } from "../../../../policy/model";
import { tls } from "../../../../policy/rules/web/tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const old = ["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot", "azurerm_logic_app_standard"];

for (const type of tls.resourceTypes) {
  const attribute = `site_config.${old.includes(type) ? "min_tls_version" : "minimum_tls_version"}`;
  describeRule(tls, goodWeb, `${type}.main`, [
    ["takes a newer version", { [attribute]: "1.3" }, pass],
    ["takes a version written as a number", { [attribute]: 1.2 }, pass],
    ["takes what Azure does by itself", { [attribute]: undefined }, pass],
    ["fails an old version", { [attribute]: "1.1" }, fails(attribute, "1.1", "1.2 or more")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
}
