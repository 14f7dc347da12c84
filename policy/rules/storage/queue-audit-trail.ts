import { referringEach } from "../../each-instance";
import { type Block, notApplicable, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { logged } from "../monitoring/logged";
import { usedParts } from "./kind";

const separate = "azurerm_storage_account_queue_properties";
const setting = "azurerm_monitor_diagnostic_setting";

export const queueAuditTrail: Rule = {
  id: "storage/queue-audit-trail",
  title: "who reads, writes and deletes messages in queues is logged",
  severity: "medium",
  resourceTypes: ["azurerm_storage_account"],
  controls: ["NOR-LOG-01"],
  checkov: ["CKV_AZURE_33"],
  rationale: "without a log nobody can say whose message was read or taken away, when and by whom",
  remediation:
    "add an azurerm_monitor_diagnostic_setting on <account id>/queueServices/default, or write the queue properties' logging with read, write and delete true",
  references: ["https://learn.microsoft.com/azure/storage/queues/monitor-queue-storage"],
  evaluate: (account, graph) => {
    const apart = referringEach(account, graph, separate, "storage_account_id");
    const classic = [account.blocks("queue_properties.logging"), ...apart.map((properties) => properties.blocks("logging"))];
    if (classic.some((blocks) => blocks !== unresolved && (blocks as readonly Block[]).some(logs))) return pass;
    const verdict: Verdict = logged(account, graph, "/queueServices/default");
    if (verdict.state === "pass") return pass;
    const parts = usedParts(account, graph);
    const written = account.blocks("queue_properties");
    const hasQueues = parts.includes("queue") || apart.length > 0 || written === unresolved || written.length > 0;
    // What is known to be there for something else, and logs that, holds no queues as far as can be told.
    if (!hasQueues && (parts.length > 0 || isWatched(account, graph.referring(account, setting, "target_resource_id")))) return notApplicable;
    return verdict.state === "fail" && classic.includes(unresolved)
      ? { state: "unknown", attribute: "queue_properties.logging", why: "a dynamic block makes it" }
      : verdict;
  },
};

function logs(block: Block): boolean {
  return ["read", "write", "delete"].every((what) => String(block.get(what)) === "true");
}

function isWatched(account: Resource, settings: readonly Resource[]): boolean {
  return account.get("account_kind") === "FileStorage" || settings.length > 0;
}
