import { pass } from "../../../../policy/model";
import { noPublicNetwork } from "../../../../policy/rules/messaging/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { broker, goodServiceBus } from "../../support/good-service-bus";

describeRule(noPublicNetwork, goodServiceBus, broker, [
  ["needs no rules", { network_rule_set: undefined }, pass],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
  [
    "fails public access in the rules true",
    { "network_rule_set.public_network_access_enabled": true },
    fails("network_rule_set.public_network_access_enabled", true, "false"),
  ],
  [
    "cannot tell public access in the rules from a variable",
    { "network_rule_set.public_network_access_enabled": computed },
    unknown("network_rule_set.public_network_access_enabled"),
  ],
]);
