import { mustBe, type Rule } from "../../model";

export const netappNetworkFeatures: Rule = {
  id: "storage/netapp-network-features",
  title: "a volume of NetApp files lies in a network whose rules hold for it",
  severity: "low",
  resourceTypes: ["azurerm_netapp_volume"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "with basic features neither security groups nor routes to the firewall hold for the volume",
  remediation: "set network_features to Standard",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/azure-netapp-files-network-topologies"],
  evaluate: (volume) => mustBe(volume, "network_features", "Standard"),
};
