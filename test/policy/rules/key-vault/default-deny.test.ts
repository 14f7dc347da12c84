import { pass } from "../../../../policy/model";
import { defaultDeny } from "../../../../policy/rules/key-vault/default-deny";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm, hsm } from "../../support/good-hsm";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(defaultDeny, goodKeyVault, vault, [
  ["fails where default_action is left out", { "network_acls.default_action": undefined }, fails("network_acls.default_action", undefined, "Deny")],
  ["fails default_action 'Allow'", { "network_acls.default_action": "Allow" }, fails("network_acls.default_action", "Allow", "Deny")],
  ["cannot tell default_action from a variable", { "network_acls.default_action": computed }, unknown("network_acls.default_action")],
  ["reads a block written as a list", { network_acls: [{ default_action: "Deny", bypass: "None" }] }, pass],
  ["fails a vault without a firewall", { network_acls: undefined }, fails("network_acls.default_action", undefined, "Deny")],
  ["takes an empty list for none", { network_acls: [] }, fails("network_acls.default_action", undefined, "Deny")],
  ["cannot tell a dynamic block", { network_acls: undefined, dynamic: [{ network_acls: {} }] }, unknown("network_acls.default_action")],
]);

describeRule(defaultDeny, goodHsm, hsm, [
  ["fails where default_action is left out", { "network_acls.default_action": undefined }, fails("network_acls.default_action", undefined, "Deny")],
  ["fails default_action 'Allow'", { "network_acls.default_action": "Allow" }, fails("network_acls.default_action", "Allow", "Deny")],
  ["cannot tell default_action from a variable", { "network_acls.default_action": computed }, unknown("network_acls.default_action")],
]);
