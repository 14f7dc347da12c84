import { pass } from "../../../../policy/model";
import { deploymentDefaultDeny } from "../../../../policy/rules/web/deployment-default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const [own, main, both] = ["scm_ip_restriction_default_action", "ip_restriction_default_action", "scm_use_main_ip_restriction"].map(
  (name) => `site_config.${name}`,
) as [string, string, string];

for (const type of deploymentDefaultDeny.resourceTypes)
  describeRule(deploymentDefaultDeny, goodWeb, `${type}.main`, [
    ["takes an app without a public endpoint", { [own]: undefined }, pass],
    ["fails everybody", { public_network_access_enabled: true, [own]: "Allow" }, fails(own, "Allow", "Deny")],
    ["fails azurerm's default", { public_network_access_enabled: undefined, [own]: undefined }, fails(own, "Allow", "Deny")],
    ["takes the app's own list", { public_network_access_enabled: true, [own]: undefined, [both]: true, [main]: "Deny" }, pass],
    ["fails the app's own list when it is open", { public_network_access_enabled: true, [both]: true, [main]: "Allow" }, fails(main, "Allow", "Deny")],
    ["cannot tell a variable", { public_network_access_enabled: true, [own]: computed }, unknown(own)],
  ]);
