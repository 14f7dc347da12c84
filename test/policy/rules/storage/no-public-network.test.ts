import { noPublicNetwork } from "../../../../policy/rules/storage/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(noPublicNetwork, goodStorage, account, [
  [
    "fails where public_network_access_enabled is left out",
    { public_network_access_enabled: undefined },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
