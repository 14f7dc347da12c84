import { mustBe, type Rule } from "../../model";

export const desktopNoArguments: Rule = {
  id: "runtime/desktop-no-arguments",
  title: "who starts an application says nothing more than that",
  severity: "low",
  resourceTypes: ["azurerm_virtual_desktop_application"],
  controls: ["NOR-AUT-05"],
  checkov: [],
  rationale: "with arguments of their own people start what they were not given",
  remediation: "set command_line_argument_policy to DoNotAllow",
  references: ["https://learn.microsoft.com/azure/virtual-desktop/manage-app-groups"],
  evaluate: (resource) => mustBe(resource, "command_line_argument_policy", "DoNotAllow", "Require"),
};
