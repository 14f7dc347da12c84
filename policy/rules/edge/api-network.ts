import { mustHaveBlock } from "../../blocks";
import { mustBe, type Rule } from "../../model";

export const apiNetwork: Rule = {
  id: "edge/api-network",
  title: "an API gateway stands in a network of ours",
  severity: "medium",
  resourceTypes: ["azurerm_api_management", "azurerm_api_management_standalone_gateway"],
  controls: ["NOR-NET-03"],
  checkov: ["CKV_AZURE_107"],
  rationale: "a gateway outside of our networks reaches only what is open to the internet",
  remediation: "write virtual_network_configuration with a subnet_id; set virtual_network_type of a standalone gateway to Internal or External",
  references: ["https://learn.microsoft.com/azure/api-management/virtual-network-concepts"],
  evaluate: (resource) =>
    resource.type === "azurerm_api_management"
      ? mustHaveBlock(resource, "virtual_network_configuration")
      : mustBe(resource, "virtual_network_type", "Internal", "External"),
};
