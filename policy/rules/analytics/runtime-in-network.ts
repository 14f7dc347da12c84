import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_data_factory_integration_runtime_azure: { virtual_network_enabled: true },
};

export const runtimeInNetwork: Rule = {
  id: "analytics/runtime-in-network",
  title: "an integration runtime runs in the managed virtual network",
  severity: "medium",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "a runtime outside of the network copies data over public endpoints",
  remediation: "set virtual_network_enabled to true",
  references: ["https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint"],
  evaluate: holds(settings),
};
