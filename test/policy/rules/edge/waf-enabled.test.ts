import { pass } from "../../../../policy/model";
import { wafEnabled } from "../../../../policy/rules/edge/waf-enabled";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const types = ["azurerm_frontdoor_firewall_policy", "azurerm_cdn_frontdoor_firewall_policy"];

for (const type of types)
  describeRule(wafEnabled, goodEdge, `${type}.main`, [
    ["fails a firewall that is off", { enabled: false }, fails("enabled", false, "true")],
    ["cannot tell a variable", { enabled: computed }, unknown("enabled")],
    ["fails one that is off in the form of a gateway", { policy_settings: { enabled: false } }, fails("policy_settings.enabled", false, "true")],
    ["takes what is so by default", { enabled: undefined }, pass],
  ]);
