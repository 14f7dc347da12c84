import { notApplicable, pass, type Verdict } from "../../../../policy/model";
import { queueAuditTrail } from "../../../../policy/rules/storage/queue-audit-trail";
import { fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_storage_account.x";
const judge = (account: Json, others: Json = {}) =>
  answers(queueAuditTrail, graphOf({ resource: { azurerm_storage_account: { x: account }, ...others } }))[place];

it.each<[string, Json, Json, Verdict]>([
  [
    "takes a diagnostic setting on the queues",
    {},
    {
      azurerm_monitor_diagnostic_setting: {
        d: {
          target_resource_id: "${azurerm_storage_account.x.id}/queueServices/default",
          log_analytics_workspace_id: "/w",
          enabled_log: [{ category_group: "audit" }],
        },
      },
    },
    pass,
  ],
  ["takes the logging of the account itself", { queue_properties: { logging: { read: true, write: true, delete: true, version: "1.0" } } }, {}, pass],
  [
    "takes the logging in a resource of its own",
    {},
    {
      azurerm_storage_account_queue_properties: {
        q: { storage_account_id: "${azurerm_storage_account.x.id}", logging: { read: true, write: true, delete: true, version: "1.0" } },
      },
    },
    pass,
  ],
  ["fails an account that logs nothing", {}, {}, fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/queueServices/default")],
  [
    "fails logging without what is read",
    { queue_properties: { logging: { read: false, write: true, delete: true, version: "1.0" } } },
    {},
    fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/queueServices/default"),
  ],
  [
    "fails queues in an account that logs its blobs alone",
    {},
    {
      azurerm_monitor_diagnostic_setting: {
        d: {
          target_resource_id: "${azurerm_storage_account.x.id}/blobServices/default",
          log_analytics_workspace_id: "/w",
          enabled_log: [{ category_group: "audit" }],
        },
      },
      azurerm_storage_queue: { q: { storage_account_id: "${azurerm_storage_account.x.id}" } },
    },
    fails("azurerm_monitor_diagnostic_setting", "none", "one on its id/queueServices/default"),
  ],
  [
    "asks nothing of an account that logs its blobs and has no queue",
    {},
    {
      azurerm_monitor_diagnostic_setting: {
        d: {
          target_resource_id: "${azurerm_storage_account.x.id}/blobServices/default",
          log_analytics_workspace_id: "/w",
          enabled_log: [{ category_group: "audit" }],
        },
      },
    },
    notApplicable,
  ],
  [
    "asks nothing of an account that holds containers and no queue",
    {},
    { azurerm_storage_container: { c: { storage_account_name: "${azurerm_storage_account.x.name}" } } },
    notApplicable,
  ],
  ["asks nothing of an account for files", { account_kind: "FileStorage" }, {}, notApplicable],
  ["cannot tell a dynamic block", { queue_properties: { dynamic: { logging: {} } } }, {}, unknown("queue_properties.logging")],
])("%s", (_, account, others, verdict) => expect(judge(account, others)).toEqual(verdict));
