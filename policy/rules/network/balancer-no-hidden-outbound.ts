import { mustBe, notApplicable, type Rule } from "../../model";
import { valuesAt } from "./blocks";

export const balancerNoHiddenOutbound: Rule = {
  id: "network/balancer-no-hidden-outbound",
  title: "a load balancer is no way out that nobody declared",
  severity: "low",
  resourceTypes: ["azurerm_lb_rule"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "machines behind a public address go out by it, past the firewall",
  remediation: "set disable_outbound_snat to true",
  references: ["https://learn.microsoft.com/azure/load-balancer/load-balancer-outbound-connections"],
  evaluate: (rule, graph) => {
    const balancers = graph.targets(rule, "loadbalancer_id").filter((balancer) => balancer.kind === "managed");
    const inside =
      balancers.length > 0 &&
      balancers.every((balancer) => valuesAt(balancer, "frontend_ip_configuration.public_ip_address_id").every((id) => id === undefined));
    return inside ? notApplicable : mustBe(rule, "disable_outbound_snat", true);
  },
};
