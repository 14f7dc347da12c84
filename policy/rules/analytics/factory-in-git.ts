import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const factoryInGit: Rule = {
  id: "analytics/factory-in-git",
  title: "a data factory is kept in Git",
  severity: "low",
  resourceTypes: ["azurerm_data_factory"],
  controls: ["NOR-RES-05"],
  checkov: ["CKV_AZURE_103"],
  rationale: "pipelines are changed by hand in the portal, and nobody can say by whom or take it back",
  remediation: "write github_configuration or vsts_configuration",
  references: ["https://learn.microsoft.com/azure/data-factory/source-control"],
  evaluate: (factory) => {
    const vsts = mustHaveBlock(factory, "vsts_configuration", "a repository");
    return vsts.state === "pass" ? vsts : mustHaveBlock(factory, "github_configuration", "a repository");
  },
};
