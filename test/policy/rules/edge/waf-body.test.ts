import { pass } from "../../../../policy/model";
import { wafBody } from "../../../../policy/rules/edge/waf-body";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(wafBody, goodEdge, "azurerm_cdn_frontdoor_firewall_policy.main", [
  ["fails a firewall that looks at no body", { request_body_check_enabled: false }, fails("request_body_check_enabled", false, "true")],
  ["cannot tell a variable", { request_body_check_enabled: computed }, unknown("request_body_check_enabled")],
  ["takes what is so by default", { request_body_check_enabled: undefined }, pass],
]);
