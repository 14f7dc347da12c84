import { pass } from "../../../../policy/model";
import { firewallBypass } from "../../../../policy/rules/storage/firewall-bypass";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, networkRules } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";

describeRule(firewallBypass, goodStorage, account, [
  ["lets trusted services through", { "network_rules.bypass": ["AzureServices"] }, pass],
  ["lets Azure's default stand", { "network_rules.bypass": undefined }, pass],
  ["has nothing to say of an account without a firewall", { network_rules: undefined }, pass],
  [
    "fails logs and metrics that are read from anywhere",
    { "network_rules.bypass": ["Logging", "Metrics"] },
    fails("network_rules.bypass", ["Logging", "Metrics"], "None or AzureServices"),
  ],
  [
    "fails more than trusted services",
    { "network_rules.bypass": ["AzureServices", "Metrics"] },
    fails("network_rules.bypass", ["AzureServices", "Metrics"], "None or AzureServices"),
  ],
  ["cannot tell a variable", { "network_rules.bypass": computed }, unknown("network_rules.bypass")],
]);

describeRule(firewallBypass, goodFiles, networkRules, [
  ["fails metrics there", { bypass: ["Metrics"] }, fails("bypass", ["Metrics"], "None or AzureServices")],
]);
