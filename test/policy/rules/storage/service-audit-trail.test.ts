import { serviceAuditTrail } from "../../../../policy/rules/storage/service-audit-trail";
import { describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles } from "../../support/good-files";

const setting = "azurerm_monitor_diagnostic_setting";

describe.each([
  ["azurerm_storage_share.s", "file", "storage_account_id"],
  ["azurerm_storage_queue.q", "queue", "storage_account_id"],
  ["azurerm_storage_table.t", "table", "storage_account_name"],
])("%s", (place, part, through) =>
  describeRule(serviceAuditTrail, goodFiles, place, [
    ["fails without a setting", { [`${setting}.${part}`]: undefined }, fails(setting, "none", `one on its id/${part}Services/default`)],
    [
      "fails a setting on the blobs alone",
      { [`${setting}.${part}.target_resource_id`]: "${azurerm_storage_account.a.id}/blobServices/default" },
      fails(setting, "none", `one on its id/${part}Services/default`),
    ],
    ["cannot tell an account that is elsewhere", { [through]: "${var.account}" }, unknown("storage_account_id")],
  ]),
);
