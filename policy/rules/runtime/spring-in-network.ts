import type { Rule } from "../../model";
import { refersTo } from "../network/blocks";

export const springInNetwork: Rule = {
  id: "runtime/spring-in-network",
  title: "a service of Spring Apps stands in our network",
  severity: "medium",
  resourceTypes: ["azurerm_spring_cloud_service"],
  controls: ["NOR-NET-05"],
  checkov: ["CKV2_AZURE_23"],
  rationale: "applications are reached, and reach out, past the firewall",
  remediation: "write network with service_runtime_subnet_id and app_subnet_id, and a sku_name other than B0",
  references: ["https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-deploy-in-azure-virtual-network"],
  evaluate: (service, graph) => refersTo(service, graph, "network.service_runtime_subnet_id"),
};
