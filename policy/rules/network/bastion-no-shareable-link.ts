import { mustBe, type Rule } from "../../model";

export const bastionNoShareableLink: Rule = {
  id: "network/bastion-no-shareable-link",
  title: "a Bastion host gives out no links to machines",
  severity: "high",
  resourceTypes: ["azurerm_bastion_host"],
  controls: ["NOR-NET-06"],
  checkov: [],
  rationale: "whoever has the link stands before the machine, without an account in Azure",
  remediation: "set shareable_link_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/bastion/shareable-link"],
  evaluate: (resource) => mustBe(resource, "shareable_link_enabled", false),
};
