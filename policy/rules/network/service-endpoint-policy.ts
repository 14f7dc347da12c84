import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";

export const serviceEndpointPolicy: Rule = {
  id: "network/service-endpoint-policy",
  title: "a subnet with an endpoint to storage says to which accounts it leads",
  severity: "medium",
  resourceTypes: ["azurerm_subnet"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "the endpoint leads to every account of every customer, and data leaves by it unseen",
  remediation: "set service_endpoint_policy_ids, or reach the account through a private endpoint instead",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview"],
  evaluate: (subnet, graph) => {
    const services = subnet.get("service_endpoints");
    if (services === unresolved) return { state: "unknown", attribute: "service_endpoints", why: "its value is known only after the plan" };
    if (!asList(services).some((service) => /^Microsoft\.Storage/i.test(String(service)))) return notApplicable;
    const attribute = "service_endpoint_policy_ids";
    if (graph.targets(subnet, attribute).length > 0) return pass;
    const policies = subnet.get(attribute);
    if (policies === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return asList(policies).length > 0 ? pass : { state: "fail", attribute, actual: policies, expected: "one or more" };
  },
};
