import { pass, type Rule, unresolved } from "../../model";

export const apiMinimumVersion: Rule = {
  id: "edge/api-minimum-version",
  title: "an API gateway is managed by a version that hides its secrets",
  severity: "medium",
  resourceTypes: ["azurerm_api_management"],
  controls: ["NOR-AUT-09"],
  checkov: [],
  rationale: "older versions hand out the secrets of users, keys and named values to whoever may read",
  remediation: "set min_api_version to 2019-12-01 or later",
  references: ["https://learn.microsoft.com/azure/api-management/breaking-changes/api-version-retirement-sep-2023"],
  evaluate: (gateway) => {
    const attribute = "min_api_version";
    const version = gateway.get(attribute);
    if (version === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    return typeof version === "string" && version >= "2019-12-01" ? pass : { state: "fail", attribute, actual: version, expected: "2019-12-01 or later" };
  },
};
