import { pass } from "../../../../policy/model";
import { defaultDeny } from "../../../../policy/rules/key-vault/default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(defaultDeny, goodKeyVault, vault, [
  ["reads a block written as a list", { network_acls: [{ default_action: "Deny", bypass: "None" }] }, pass],
  ["fails a vault without a firewall", { network_acls: undefined }, fails("network_acls.default_action", undefined, "Deny")],
  ["takes an empty list for none", { network_acls: [] }, fails("network_acls.default_action", undefined, "Deny")],
  ["fails a firewall that allows", { "network_acls.default_action": "Allow" }, fails("network_acls.default_action", "Allow", "Deny")],
  ["fails where nothing is said of services", { "network_acls.bypass": undefined }, fails("network_acls.bypass", undefined, "None or AzureServices")],
  ["fails an address", { "network_acls.ip_rules": ["1.2.3.4/32"] }, fails("network_acls.ip_rules", ["1.2.3.4/32"], "none")],
  ["cannot tell a variable", { "network_acls.default_action": computed }, unknown("network_acls.default_action")],
  ["cannot tell a dynamic block", { network_acls: null, dynamic: [{ network_acls: {} }] }, unknown("network_acls.default_action")],
]);
