import { mustBe, type Rule } from "../../model";

export const bastionNoTunnel: Rule = {
  id: "network/bastion-no-tunnel",
  title: "a Bastion host makes no tunnels for clients of their own",
  severity: "low",
  resourceTypes: ["azurerm_bastion_host"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "through a tunnel any program reaches the machine, and nothing is recorded",
  remediation: "set tunneling_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/bastion/native-client"],
  evaluate: (resource) => mustBe(resource, "tunneling_enabled", false),
};
