import { noPublicNetwork } from "../../../../policy/rules/backup/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRecovery, recoveryVault } from "../../support/good-recovery";

describeRule(noPublicNetwork, goodRecovery, recoveryVault, [
  [
    "fails where public_network_access_enabled is left out",
    { public_network_access_enabled: undefined },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
