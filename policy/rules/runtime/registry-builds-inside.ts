import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const registryBuildsInside: Rule = {
  id: "runtime/registry-builds-inside",
  title: "images are built inside our network",
  severity: "low",
  resourceTypes: ["azurerm_container_registry_agent_pool"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "a build fetches and sends what it likes, past the firewall",
  remediation: "set virtual_network_subnet_id",
  references: ["https://learn.microsoft.com/azure/container-registry/tasks-agent-pools"],
  evaluate: (resource, graph) => refersTo(resource, graph, "virtual_network_subnet_id"),
};
