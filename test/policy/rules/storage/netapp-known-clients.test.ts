import { netappKnownClients } from "../../../../policy/rules/storage/netapp-known-clients";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetapp, volume } from "../../support/good-netapp";

describeRule(netappKnownClients, goodNetapp, volume, [
  [
    "fails the whole world",
    { export_policy_rule: [{ allowed_clients: ["10.0.0.4"] }, { allowed_clients: ["0.0.0.0/0"] }] },
    fails("export_policy_rule.allowed_clients", ["0.0.0.0/0"], "single clients or subnets"),
  ],
  ["fails a star", { export_policy_rule: { allowed_clients: ["*"] } }, fails("export_policy_rule.allowed_clients", ["*"], "single clients or subnets")],
  ["cannot tell a variable", { export_policy_rule: { allowed_clients: computed } }, unknown("export_policy_rule.allowed_clients")],
  ["cannot tell a dynamic block", { export_policy_rule: undefined, dynamic: { export_policy_rule: {} } }, unknown("export_policy_rule.allowed_clients")],
]);
