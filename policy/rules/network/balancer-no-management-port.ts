import { pass, type Rule, unresolved } from "../../model";
import { valuesAt } from "./blocks";

const ports = [22, 445, 1433, 3306, 3389, 5432, 5985, 5986];

export const balancerNoManagementPort: Rule = {
  id: "network/balancer-no-management-port",
  title: "a load balancer leads nobody from the internet to a management port",
  severity: "critical",
  resourceTypes: ["azurerm_lb_nat_rule", "azurerm_lb_nat_pool"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "an open shell or desktop is found within minutes, and tried for as long as it is open",
  remediation: "remove the rule, and reach machines through Bastion",
  references: ["https://learn.microsoft.com/azure/load-balancer/inbound-nat-rules"],
  evaluate: (rule, graph) => {
    const attribute = "backend_port";
    const port = rule.get(attribute);
    if (port === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const balancers = graph.targets(rule, "loadbalancer_id").filter((balancer) => balancer.kind === "managed");
    // One that is not among the stacks may well be public.
    const inside =
      balancers.length > 0 &&
      balancers.every((balancer) => valuesAt(balancer, "frontend_ip_configuration.public_ip_address_id").every((id) => id === undefined));
    return inside || !ports.includes(Number(port)) ? pass : { state: "fail", attribute, actual: port, expected: `none of ${ports.join(", ")}` };
  },
};
