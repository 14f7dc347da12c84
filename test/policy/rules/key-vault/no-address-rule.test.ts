import { pass } from "../../../../policy/model";
import { noAddressRule } from "../../../../policy/rules/key-vault/no-address-rule";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(noAddressRule, goodKeyVault, vault, [
  ["lets ip_rules be left out", { "network_acls.ip_rules": undefined }, pass],
  ["fails ip_rules ['1.2.3.4/32']", { "network_acls.ip_rules": ["1.2.3.4/32"] }, fails("network_acls.ip_rules", ["1.2.3.4/32"], "none")],
  ["cannot tell ip_rules from a variable", { "network_acls.ip_rules": computed }, unknown("network_acls.ip_rules")],
]);
