import { noPublicNetwork } from "../../../../policy/rules/key-vault/no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodHsm, hsm } from "../../support/good-hsm";
import { goodKeyVault, vault } from "../../support/good-key-vault";

describeRule(noPublicNetwork, goodKeyVault, vault, [
  [
    "fails where public_network_access_enabled is left out",
    { public_network_access_enabled: undefined },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);

describeRule(noPublicNetwork, goodHsm, hsm, [
  [
    "fails where public_network_access_enabled is left out",
    { public_network_access_enabled: undefined },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
