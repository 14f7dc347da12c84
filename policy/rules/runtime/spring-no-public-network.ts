import type { Rule } from "../../model";
import { mustNotBe } from "../network/blocks";

export const springNoPublicNetwork: Rule = {
  id: "runtime/spring-no-public-network",
  title: "the portals and gateways of Spring Apps are reached over a private network alone",
  severity: "high",
  resourceTypes: ["azurerm_spring_cloud_api_portal", "azurerm_spring_cloud_gateway", "azurerm_spring_cloud_dev_tool_portal"],
  controls: ["NOR-NET-01"],
  checkov: ["CKV_AZURE_162"],
  rationale: "the list of every interface, with a form to try it, stands open to everybody",
  remediation: "set public_network_access_enabled to false, or leave it out",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/spring_cloud_api_portal"],
  evaluate: (resource) => mustNotBe(resource, "public_network_access_enabled", true),
};
