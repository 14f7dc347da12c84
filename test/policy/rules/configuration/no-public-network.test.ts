import { noPublicNetwork } from "../../../../policy/rules/configuration/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodConfiguration, store } from "../../support/good-configuration";

describeRule(noPublicNetwork, goodConfiguration, store, [
  ["fails public_network_access Enabled", { public_network_access: "Enabled" }, fails("public_network_access", "Enabled", "Disabled")],
  ["cannot tell public_network_access from a variable", { public_network_access: computed }, unknown("public_network_access")],
  ["fails a store that says nothing", { public_network_access: undefined }, fails("public_network_access", undefined, "Disabled")],
]);
