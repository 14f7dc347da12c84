import { notApplicable, pass } from "../../../../policy/model";
import { noServiceBypass } from "../../../../policy/rules/storage/no-service-bypass";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, networkRules } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noServiceBypass, goodStorage, account, [
  ["has nothing to say of an account without a firewall", { network_rules: undefined }, notApplicable],
  ["fails services that write no logs", { "network_rules.bypass": ["AzureServices"] }, fails("network_rules.bypass", ["AzureServices"], "None")],
  [
    "lets those through that write flow logs",
    { "network_rules.bypass": ["AzureServices"], "azurerm_network_watcher_flow_log.l": { storage_account_id: "${azurerm_storage_account.a.id}" } },
    pass,
  ],
  [
    "lets those through that export logs",
    { "network_rules.bypass": ["AzureServices"], "azurerm_log_analytics_data_export_rule.e": { destination_resource_id: "${azurerm_storage_account.a.id}" } },
    pass,
  ],
  [
    "does not for what only may write",
    {
      "network_rules.bypass": ["AzureServices"],
      "azurerm_network_watcher_flow_log.l": { storage_account_id: "${azurerm_storage_account.a.id}", count: computed },
    },
    fails("network_rules.bypass", ["AzureServices"], "None"),
  ],
  ["cannot tell a variable", { "network_rules.bypass": computed }, unknown("network_rules.bypass")],
]);

describeRule(noServiceBypass, goodFiles, networkRules, [["fails services there", { bypass: ["AzureServices"] }, fails("bypass", ["AzureServices"], "None")]]);
