import { mustBe, notApplicable, pass, type Rule, unresolved } from "../../model";

const policy = "azurerm_cdn_frontdoor_security_policy";
const domain = "security_policies.firewall.association.domain.cdn_frontdoor_domain_id";

export const defaultDomainWaf: Rule = {
  id: "edge/default-domain-waf",
  title: "a route that answers under Azure's own name is behind the firewall there too",
  severity: "medium",
  resourceTypes: ["azurerm_cdn_frontdoor_route"],
  controls: ["NOR-NET-08"],
  checkov: [],
  rationale: "the firewall is for the names that it was given; under the name at azurefd.net the same application is reached past it",
  remediation: "set link_to_default_domain to false, or name the endpoint in a domain of the azurerm_cdn_frontdoor_security_policy",
  references: ["https://learn.microsoft.com/azure/frontdoor/endpoint"],
  evaluate: (route, graph) => {
    const [endpoint] = graph.targets(route, "cdn_frontdoor_endpoint_id");
    if (endpoint === undefined) return { state: "unknown", attribute: "cdn_frontdoor_endpoint_id", why: "it is not among the stacks" };
    if (graph.referring(endpoint, policy, domain).length > 0) return pass;
    const linked = mustBe(route, "link_to_default_domain", false);
    if (linked.state !== "fail") return linked;
    // That there is no firewall at all, is for edge/front-door-waf to say.
    const [profile] = graph.targets(endpoint, "cdn_frontdoor_profile_id");
    const policies = profile === undefined ? [] : graph.perhapsReferring(profile, policy, "cdn_frontdoor_profile_id");
    if (policies.length === 0) return notApplicable;
    const isOpen = policies.some(
      (found) => found.get("security_policies.firewall.association.domain") === unresolved && graph.targets(found, domain).length === 0,
    );
    return isOpen ? { state: "unknown", attribute: domain, why: "which names the firewall is for is known only after the plan" } : linked;
  },
};
