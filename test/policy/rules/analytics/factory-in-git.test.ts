import { pass } from "../../../../policy/model";
import { factoryInGit } from "../../../../policy/rules/analytics/factory-in-git";
import { describeRule, fails } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(factoryInGit, single("azurerm_data_factory", { github_configuration: { repository_name: "data" } }), "azurerm_data_factory.x", [
  ["takes Azure DevOps", { github_configuration: undefined, vsts_configuration: { repository_name: "data" } }, pass],
  ["fails none", { github_configuration: undefined }, fails("github_configuration", undefined, "a repository")],
]);
