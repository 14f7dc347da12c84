import { mustBe, type Rule } from "../../model";

export const noDefaultOutbound: Rule = {
  id: "network/no-default-outbound",
  title: "a subnet has no way out that nobody declared",
  severity: "high",
  resourceTypes: ["azurerm_subnet"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "Azure gives every machine a public address for outbound traffic unless told not to, and data leaves by it unseen",
  remediation: "set default_outbound_access_enabled to false",
  references: ["https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access"],
  evaluate: (subnet) => mustBe(subnet, "default_outbound_access_enabled", false),
};
