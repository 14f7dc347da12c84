import { automationNoPublicNetwork } from "../../../../policy/rules/governance/automation-no-public-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { automation, goodAutomation } from "../../support/good-automation";

describeRule(automationNoPublicNetwork, goodAutomation, automation, [
  [
    "fails where public_network_access_enabled is left out",
    { public_network_access_enabled: undefined },
    fails("public_network_access_enabled", true, "false"),
  ],
  ["fails public_network_access_enabled true", { public_network_access_enabled: true }, fails("public_network_access_enabled", true, "false")],
  ["cannot tell public_network_access_enabled from a variable", { public_network_access_enabled: computed }, unknown("public_network_access_enabled")],
]);
