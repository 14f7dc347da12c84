import { pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";

export const containerInNetwork: Rule = {
  id: "runtime/container-in-network",
  title: "a container group stands in our network",
  severity: "medium",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-NET-05"],
  checkov: ["CKV_AZURE_98"],
  rationale: "what it sends goes to the internet, past the firewall",
  remediation: "set subnet_ids",
  references: ["https://learn.microsoft.com/azure/container-instances/container-instances-vnet"],
  evaluate: (group, graph) => {
    const attribute = "subnet_ids";
    if (graph.targets(group, attribute).length > 0) return pass;
    const subnets = group.get(attribute);
    if (subnets === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return asList(subnets).length > 0 ? pass : { state: "fail", attribute, actual: subnets, expected: "a subnet" };
  },
};
