import { pass } from "../../../../policy/model";
import { cdnHttps } from "../../../../policy/rules/edge/cdn-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(cdnHttps, goodEdge, "azurerm_cdn_endpoint.main", [
  ["fails no HTTPS", { is_https_allowed: false }, fails("is_https_allowed", false, "true")],
  ["cannot tell a variable", { is_https_allowed: computed }, unknown("is_https_allowed")],
  ["takes what is so by default", { is_https_allowed: undefined }, pass],
]);
