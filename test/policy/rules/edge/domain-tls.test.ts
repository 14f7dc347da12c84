import { pass } from "../../../../policy/model";
import { domainTls } from "../../../../policy/rules/edge/domain-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

describeRule(domainTls, goodEdge, "azurerm_cdn_frontdoor_custom_domain.main", [
  ["fails an old version", { "tls.minimum_tls_version": "TLS10" }, fails("tls.minimum_tls_version", "TLS10", "TLS12 or TLS13")],
  ["takes azurerm's default", { "tls.minimum_tls_version": undefined }, pass],
  ["cannot tell a variable", { "tls.minimum_tls_version": computed }, unknown("tls.minimum_tls_version")],
]);

describeRule(domainTls, goodEdge, "azurerm_cdn_endpoint_custom_domain.main", [
  ["fails an old version", { "cdn_managed_https.tls_version": "TLS10" }, fails("cdn_managed_https.tls_version", "TLS10", "TLS12")],
  ["fails no version", { "cdn_managed_https.tls_version": "None" }, fails("cdn_managed_https.tls_version", "None", "TLS12")],
  ["takes azurerm's default", { "cdn_managed_https.tls_version": undefined }, pass],
  [
    "fails an old version with a certificate of ours",
    { cdn_managed_https: undefined, user_managed_https: { tls_version: "TLS10" } },
    fails("user_managed_https.tls_version", "TLS10", "TLS12"),
  ],
]);
