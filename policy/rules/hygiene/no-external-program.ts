import { notApplicable, type Rule } from "../../model";

export const noExternalProgram: Rule = {
  id: "hygiene/no-external-program",
  title: "no data source runs a program",
  severity: "medium",
  resourceTypes: ["data.*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "the program runs with the rights of the deployment at every plan, also at that of a pull request which changed it",
  remediation: "read the value with a data source of azurerm, or hand it in as a variable",
  references: ["https://registry.terraform.io/providers/hashicorp/external/latest/docs/data-sources/external"],
  evaluate: ({ type }) => (type === "external" ? { state: "fail", attribute: "program", actual: "present", expected: "absent" } : notApplicable),
};
