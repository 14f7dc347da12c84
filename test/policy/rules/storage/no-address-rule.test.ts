import { noAddressRule } from "../../../../policy/rules/storage/no-address-rule";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, networkRules } from "../../support/good-files";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noAddressRule, goodStorage, account, [
  ["fails an address", { "network_rules.ip_rules": ["0.0.0.0/0"] }, fails("network_rules.ip_rules", ["0.0.0.0/0"], "none")],
  ["cannot tell a variable", { "network_rules.ip_rules": computed }, unknown("network_rules.ip_rules")],
  ["cannot tell a list with a variable in it", { "network_rules.ip_rules": [computed] }, unknown("network_rules.ip_rules")],
]);

describeRule(noAddressRule, goodFiles, networkRules, [["fails an address there", { ip_rules: ["1.2.3.4"] }, fails("ip_rules", ["1.2.3.4"], "none")]]);
