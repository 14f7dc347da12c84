import { pass } from "../../../../policy/model";
import { defaultDeny } from "../../../../policy/rules/web/default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const action = "site_config.ip_restriction_default_action";

for (const type of defaultDeny.resourceTypes)
  describeRule(defaultDeny, goodWeb, `${type}.main`, [
    ["fails everybody", { public_network_access_enabled: true, [action]: "Allow" }, fails(action, "Allow", "Deny")],
    ["fails azurerm's default", { public_network_access_enabled: undefined, [action]: undefined }, fails(action, "Allow", "Deny")],
    ["takes an app without a public endpoint", { [action]: undefined }, pass],
    ["cannot tell a variable", { public_network_access_enabled: computed, [action]: computed }, unknown(action)],
  ]);
