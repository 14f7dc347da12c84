import { all, mustBe, type Rule } from "../../model";

export const privateLinkOnly: Rule = {
  id: "monitoring/private-link-only",
  title: "a private link scope lets logs through over private links alone",
  severity: "medium",
  resourceTypes: ["azurerm_monitor_private_link_scope"],
  controls: ["NOR-LOG-04"],
  checkov: [],
  rationale: "with open access a machine inside sends what it has taken to the workspace of somebody else",
  remediation: "set ingestion_access_mode and query_access_mode to PrivateOnly",
  references: ["https://learn.microsoft.com/azure/azure-monitor/fundamentals/private-link-design"],
  evaluate: (scope) => all(mustBe(scope, "ingestion_access_mode", "PrivateOnly"), mustBe(scope, "query_access_mode", "PrivateOnly")),
};
