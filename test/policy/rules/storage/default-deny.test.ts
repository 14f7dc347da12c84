import { pass } from "../../../../policy/model";
import { defaultDeny } from "../../../../policy/rules/storage/default-deny";
import { type Changes, change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";
import { answers, graphOf } from "../../support/graph";

describeRule(defaultDeny, goodStorage, account, [
  ["reads a block written as a list", { network_rules: [{ default_action: "Deny", bypass: ["None"] }] }, pass],
  ["lets a subnet through", { "network_rules.virtual_network_subnet_ids": ["${var.subnet}"] }, pass],
  ["fails an account without a firewall", { network_rules: undefined }, fails("network_rules.default_action", undefined, "Deny")],
  ["fails a firewall that allows", { "network_rules.default_action": "Allow" }, fails("network_rules.default_action", "Allow", "Deny")],
  ["fails where Azure chooses what goes past it", { "network_rules.bypass": undefined }, fails("network_rules.bypass", undefined, "None")],
  ["fails where services go past it", { "network_rules.bypass": ["None", "AzureServices"] }, fails("network_rules.bypass", ["None", "AzureServices"], "None")],
  ["fails an address", { "network_rules.ip_rules": ["0.0.0.0/0"] }, fails("network_rules.ip_rules", ["0.0.0.0/0"], "none")],
  [
    "fails a resource that is let through",
    { "network_rules.private_link_access": [{ endpoint_resource_id: "/x" }] },
    fails("network_rules.private_link_access", "present", "none"),
  ],
  ["cannot tell a variable", { "network_rules.ip_rules": computed }, unknown("network_rules.ip_rules")],
  ["cannot tell a list with a variable in it", { "network_rules.ip_rules": [computed] }, unknown("network_rules.ip_rules")],
  [
    "cannot tell a dynamic block, also beside one that is written",
    { dynamic: { network_rules: { for_each: [1], content: { default_action: "Allow" } } } },
    unknown("network_rules.default_action"),
  ],
]);

it("judges rules that stand in a resource of their own, which win over those of the account", () => {
  const rules = { storage_account_id: "${azurerm_storage_account.a.id}", default_action: "Deny", bypass: ["None"] };
  const judge = (changes: Changes) =>
    answers(defaultDeny, graphOf(change(goodStorage, { "azurerm_storage_account_network_rules.r": { ...rules, ...changes } })));
  const place = "azurerm_storage_account_network_rules.r";
  expect(judge({})).toEqual({ [account]: pass, [place]: pass });
  expect(judge({ default_action: "Allow" })).toEqual({ [account]: pass, [place]: fails("default_action", "Allow", "Deny") });
  expect(judge({ ip_rules: ["1.2.3.4"] })).toEqual({ [account]: pass, [place]: fails("ip_rules", ["1.2.3.4"], "none") });
});

describe("an account that Azure's own services write logs into", () => {
  const services = { "network_rules.bypass": ["AzureServices"] };
  const flowLog = { "azurerm_network_watcher_flow_log.l": { storage_account_id: "${azurerm_storage_account.a.id}" } };
  const exporter = { "azurerm_log_analytics_data_export_rule.e": { destination_resource_id: "${azurerm_storage_account.a.id}" } };
  const judge = (changes: Changes) => answers(defaultDeny, graphOf(change(goodStorage, changes, account)))[account];

  it.each([
    ["flow log", flowLog],
    ["export of logs", exporter],
  ])("lets them through for a %s", (_, writer) => expect(judge({ ...services, ...writer })).toEqual(pass));
  it("need not", () => expect(judge(flowLog)).toEqual(pass));
  it("lets nothing else through", () =>
    expect(judge({ ...flowLog, "network_rules.bypass": ["AzureServices", "Metrics"] })).toEqual(
      fails("network_rules.bypass", ["AzureServices", "Metrics"], "AzureServices"),
    ));
  it("does not for what only may write", () =>
    expect(judge({ ...services, "azurerm_network_watcher_flow_log.l": { storage_account_id: "${azurerm_storage_account.a.id}", count: computed } })).toEqual(
      fails("network_rules.bypass", ["AzureServices"], "None"),
    ));
  it("knows rules that stand in a resource of their own", () => {
    const rules = { storage_account_id: "${azurerm_storage_account.a.id}", default_action: "Deny", bypass: ["AzureServices"] };
    const graph = graphOf(change(goodStorage, { "azurerm_storage_account_network_rules.r": rules, ...flowLog }));
    expect(answers(defaultDeny, graph)["azurerm_storage_account_network_rules.r"]).toEqual(pass);
  });
});
