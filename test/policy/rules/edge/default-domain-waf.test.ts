import { notApplicable, pass } from "../../../../policy/model";
import { defaultDomainWaf } from "../../../../policy/rules/edge/default-domain-waf";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const domain = "azurerm_cdn_frontdoor_security_policy.main.security_policies.firewall.association.domain";
const elsewhere = { [domain]: [{ cdn_frontdoor_domain_id: "${azurerm_cdn_frontdoor_custom_domain.main.id}" }] };

describeRule(defaultDomainWaf, goodEdge, "azurerm_cdn_frontdoor_route.main", [
  ["fails a name that the firewall is not for", elsewhere, fails("link_to_default_domain", true, "false")],
  ["takes a route that does not answer there", { ...elsewhere, link_to_default_domain: false }, pass],
  ["cannot tell a variable", { ...elsewhere, link_to_default_domain: computed }, unknown("link_to_default_domain")],
  [
    "cannot tell names that are not known",
    { [domain]: [{ cdn_frontdoor_domain_id: computed }] },
    unknown("security_policies.firewall.association.domain.cdn_frontdoor_domain_id"),
  ],
  ["cannot tell an endpoint from elsewhere", { cdn_frontdoor_endpoint_id: computed }, unknown("cdn_frontdoor_endpoint_id")],
  ["leaves a door without a firewall to another rule", { "azurerm_cdn_frontdoor_security_policy.main": undefined }, notApplicable],
]);
