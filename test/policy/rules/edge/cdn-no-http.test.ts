import { cdnNoHttp } from "../../../../policy/rules/edge/cdn-no-http";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(cdnNoHttp, goodEdge, "azurerm_cdn_endpoint.main", [
  ["fails plain HTTP", { is_http_allowed: true }, fails("is_http_allowed", true, "false")],
  ["cannot tell a variable", { is_http_allowed: computed }, unknown("is_http_allowed")],
  ["fails the default", { is_http_allowed: undefined }, fails("is_http_allowed", true, "false")],
]);
