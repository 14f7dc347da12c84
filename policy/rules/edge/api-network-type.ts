import { mayHaveBlock } from "../../blocks";
import { mustBe, notApplicable, type Rule } from "../../model";

export const apiNetworkType: Rule = {
  id: "edge/api-network-type",
  title: "an API gateway uses the network that is written for it",
  severity: "medium",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "without a type azurerm leaves the network out, and the gateway stands on the internet though its code says otherwise",
  remediation: "set virtual_network_type to Internal or External beside virtual_network_configuration",
  references: ["https://learn.microsoft.com/azure/api-management/virtual-network-concepts"],
  evaluate: (service) =>
    mayHaveBlock(service, "virtual_network_configuration") ? mustBe(service, "virtual_network_type", "Internal", "External") : notApplicable,
};
