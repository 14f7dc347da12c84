import { pass } from "../../../../policy/model";
import { deploymentTls } from "../../../../policy/rules/web/deployment-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

for (const type of deploymentTls.resourceTypes) {
  const attribute = `site_config.${type === "azurerm_logic_app_standard" ? "scm_min_tls_version" : "scm_minimum_tls_version"}`;
  describeRule(deploymentTls, goodWeb, `${type}.main`, [
    ["takes a newer version", { [attribute]: "1.3" }, pass],
    ["takes what Azure does by itself", { [attribute]: undefined }, pass],
    ["fails an old version", { [attribute]: "1.0" }, fails(attribute, "1.0", "1.2 or more")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
}
