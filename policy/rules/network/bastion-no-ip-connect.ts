import { mustBe, type Rule } from "../../model";

export const bastionNoIpConnect: Rule = {
  id: "network/bastion-no-ip-connect",
  title: "a Bastion host leads to machines that Azure knows, and to no other address",
  severity: "low",
  resourceTypes: ["azurerm_bastion_host"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "who may use Bastion reaches every address behind it, whatever their roles are on the machine",
  remediation: "set ip_connect_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/bastion/connect-ip-address"],
  evaluate: (resource) => mustBe(resource, "ip_connect_enabled", false),
};
