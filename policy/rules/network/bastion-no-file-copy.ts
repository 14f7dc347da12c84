import { mustBe, type Rule } from "../../model";

export const bastionNoFileCopy: Rule = {
  id: "network/bastion-no-file-copy",
  title: "no files are copied through Bastion",
  severity: "medium",
  resourceTypes: ["azurerm_bastion_host"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "data leaves, and tools arrive, past every control of the network",
  remediation: "set file_copy_enabled to false, or leave it out",
  references: ["https://learn.microsoft.com/azure/bastion/configuration-settings"],
  evaluate: (resource) => mustBe(resource, "file_copy_enabled", false),
};
