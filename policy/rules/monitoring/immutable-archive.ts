import { all, mustBe, mustBeAtLeast, notApplicable, pass, type Rule } from "../../model";
import { isProduction } from "../governance/production";

const policy = "azurerm_storage_container_immutability_policy";
const exporter = "azurerm_log_analytics_data_export_rule";

export const immutableArchive: Rule = {
  id: "monitoring/immutable-archive",
  title: "exported logs can be neither changed nor deleted for a year",
  severity: "high",
  resourceTypes: ["azurerm_storage_container"],
  controls: ["NOR-LOG-04", "NOR-LOG-02"],
  checkov: [],
  rationale: "who breaks in wipes the traces, and can where the log is an ordinary file",
  remediation: "add an azurerm_storage_container_immutability_policy with 365 days or more, in production locked",
  references: ["https://learn.microsoft.com/azure/storage/blobs/immutable-time-based-retention-policy-overview"],
  evaluate: (container, graph) => {
    const accounts = graph.targets(container, "storage_account_id");
    if (!accounts.some((account) => graph.referring(account, exporter, "destination_resource_id").length > 0)) return notApplicable;
    const [kept] = graph.referring(container, policy, "storage_container_resource_manager_id");
    if (kept === undefined) return { state: "fail", attribute: policy, actual: "none", expected: "one" };
    return all(mustBeAtLeast(kept, "immutability_period_in_days", 365), accounts.some(isProduction) ? mustBe(kept, "locked", true) : pass);
  },
};
