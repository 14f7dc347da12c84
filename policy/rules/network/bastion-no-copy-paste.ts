import { mustBe, type Rule } from "../../model";

export const bastionNoCopyPaste: Rule = {
  id: "network/bastion-no-copy-paste",
  title: "nothing is copied and pasted through Bastion",
  severity: "low",
  resourceTypes: ["azurerm_bastion_host"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "data leaves by the clipboard, and nobody sees how much",
  remediation: "set copy_paste_enabled to false",
  references: ["https://learn.microsoft.com/azure/bastion/configuration-settings"],
  evaluate: (resource) => mustBe(resource, "copy_paste_enabled", false),
};
