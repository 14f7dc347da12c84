import { mustBe, type Rule } from "../../model";

export const publicIpStandard: Rule = {
  id: "network/public-ip-standard",
  title: "a public address is of the sku that is closed until it is opened",
  severity: "medium",
  resourceTypes: ["azurerm_public_ip", "azurerm_public_ip_prefix"],
  controls: ["NOR-NET-07"],
  checkov: [],
  rationale: "an address of the basic sku is open to everybody from its first day, and is retired",
  remediation: "set sku to Standard, or leave it out",
  references: ["https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance"],
  evaluate: (resource) => mustBe(resource, "sku", "Standard"),
};
