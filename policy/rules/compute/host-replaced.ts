import { mustBe, type Rule } from "../../model";

export const hostReplaced: Rule = {
  id: "compute/host-replaced",
  title: "a dedicated host that fails is replaced",
  severity: "low",
  resourceTypes: ["azurerm_dedicated_host"],
  controls: ["NOR-AVA-03"],
  checkov: [],
  rationale: "the machines of a dead host wait for somebody to move them",
  remediation: "set auto_replace_on_failure to true, or leave it out",
  references: ["https://learn.microsoft.com/azure/virtual-machines/dedicated-hosts"],
  evaluate: (resource) => mustBe(resource, "auto_replace_on_failure", true),
};
